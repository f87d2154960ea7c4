//! The laws of the engine, for fuzz targets. They live beside the tests that hold them against random articles.

#[path = "../../tests/common/drawn.rs"]
mod drawn;
#[path = "../../tests/common/laws.rs"]
mod laws;

/// Holds the law of this name against what the bytes draw.
///
/// # Panics
/// When the law is broken, or there is none of this name.
pub fn hold(name: &str, bytes: &[u8]) {
    let law = laws::ALL.iter().find(|law| law.name == name).expect("a fuzz target has the name of its law");
    (law.hold)(&drawn::Drawn::from_bytes(bytes));
}
