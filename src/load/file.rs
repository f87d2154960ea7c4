//! Reads a file the reader chose or dropped.

use super::html::Extract;
use super::{
    Encoding, FILE_BYTES_MAX, Found, LoadError, Loaded, Origin, binary, decode, detector, exported, html, name, parsed,
};
use crate::engine::Side;
use std::rc::Rc;
use wasm_bindgen_futures::JsFuture;

/// Reads a file for one side. Nothing of the side changes when this fails.
pub async fn read(file: web_sys::File, side: Side) -> Result<Found, LoadError> {
    let file_name = file.name();
    // The size comes as a float because files may be larger than 32 bits count; it is a whole number.
    let bytes = file.size() as u64;
    if bytes > u64::from(FILE_BYTES_MAX) {
        return Err(LoadError::TooLarge { side, bytes });
    }
    let Ok(buffer) = JsFuture::from(file.array_buffer()).await else {
        return Err(LoadError::Unreadable { file_name });
    };
    let bytes: Rc<[u8]> = js_sys::Uint8Array::new(&buffer).to_vec().into();
    if binary::is_binary(&bytes) {
        return Err(LoadError::NotText { file_name });
    }
    let encoding = match Encoding::evident(&bytes) {
        Some(encoding) => encoding,
        None => detector::ask(&bytes).await,
    };
    from_origin(Origin { file_name, bytes, encoding }, side)
}

/// Decodes a file that was read before, in the encoding it now names.
pub fn from_origin(origin: Origin, side: Side) -> Result<Found, LoadError> {
    let Some(text) = decode::decode(&origin.bytes, origin.encoding) else {
        return Err(LoadError::Unreadable { file_name: origin.file_name });
    };
    let text = super::unify_line_ends(text);
    let is_page = is_html(&origin.file_name);
    let data = if is_page { html::data(&text) } else { exported::is_data(&text).then(|| text.clone()) };
    if let Some(data) = data {
        let exported = parsed::parse(&data).and_then(|data| exported::read(&data));
        let exported = exported.ok_or(LoadError::BrokenComparison { file_name: origin.file_name })?;
        return Ok(Found::Comparison(Box::new(exported)));
    }
    let Extract { title, text, links } =
        if is_page { article(&text, &origin.file_name)? } else { Extract { title: None, text, links: Vec::new() } };
    if text.trim().is_empty() {
        return Err(LoadError::Empty { file_name: origin.file_name });
    }
    super::check_words(side, &text)?;
    Ok(Found::Text(Loaded { name: title.unwrap_or_else(|| name::from_file(&origin.file_name)), text, links, origin }))
}

fn article(source: &str, file_name: &str) -> Result<Extract, LoadError> {
    let refused = || LoadError::NoArticle { file_name: file_name.to_owned() };
    html::extract(source).filter(|extract| super::rough_words(&extract.text) > 0).ok_or_else(refused)
}

fn is_html(file_name: &str) -> bool {
    let ending = file_name.rsplit('.').next().unwrap_or_default();
    ["html", "htm", "xhtml"].iter().any(|known| ending.eq_ignore_ascii_case(known))
}
