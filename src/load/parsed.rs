//! Data as the browser parses them.

use super::exported::Tree;
use js_sys::{Array, JSON, Reflect};
use wasm_bindgen::JsValue;

/// A value that the browser parsed.
pub struct Parsed(JsValue);

/// Parses JSON; `None` where it is none.
pub fn parse(text: &str) -> Option<Parsed> {
    JSON::parse(text).ok().map(Parsed)
}

impl Tree for Parsed {
    fn at(&self, name: &str) -> Self {
        // Refused where this is no object, which then has nothing of that name.
        Self(Reflect::get(&self.0, &name.into()).unwrap_or(JsValue::UNDEFINED))
    }

    fn words(&self) -> Option<String> {
        self.0.as_string()
    }

    fn number(&self) -> Option<u32> {
        let number = self.0.as_f64().filter(|number| number.fract() == 0.0)?;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "what does not fit is left out")]
        (0.0..=f64::from(u32::MAX)).contains(&number).then_some(number as u32)
    }

    fn flag(&self) -> Option<bool> {
        self.0.as_bool()
    }

    fn items(&self) -> Vec<Self> {
        if Array::is_array(&self.0) { Array::from(&self.0).iter().map(Self).collect() } else { Vec::new() }
    }
}
