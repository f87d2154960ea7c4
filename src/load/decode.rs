//! From bytes to text, by the browser's own decoder: it knows every encoding of the web and costs no download.

use super::Encoding;
use web_sys::{TextDecoder, TextDecoderOptions};

/// Decodes the bytes; what does not fit the encoding becomes `�`, and a byte order mark is dropped.
///
/// `None` when the browser does not know the encoding.
pub fn decode(bytes: &[u8], encoding: Encoding) -> Option<String> {
    let options = TextDecoderOptions::new();
    options.set_fatal(false);
    let decoder = TextDecoder::new_with_label_and_options(encoding.name(), &options).ok()?;
    decoder.decode_with_u8_array(bytes).ok()
}
