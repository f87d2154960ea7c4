//! From bytes to text, by the browser's own decoder: it knows every encoding of the web and costs no download.

use super::Encoding;
use web_sys::{TextDecoder, TextDecoderOptions};

/// Decodes the bytes; what does not fit the encoding becomes `�`, and a byte order mark is dropped.
///
/// `None` when the browser does not know the encoding.
pub fn decode(bytes: &[u8], encoding: Encoding) -> Option<String> {
    if let Some(text) = utf8(bytes).filter(|_| encoding == Encoding::UTF_8) {
        return Some(text);
    }
    let options = TextDecoderOptions::new();
    options.set_fatal(false);
    let decoder = TextDecoder::new_with_label_and_options(encoding.name(), &options).ok()?;
    decoder.decode_with_u8_array(bytes).ok()
}

/// The text of faultless UTF-8, which need not pass through the browser's own strings.
fn utf8(bytes: &[u8]) -> Option<String> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).ok().map(str::to_owned)
}
