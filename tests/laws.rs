//! The laws of every stage against random articles; the same laws are held by the fuzz targets of `fuzz/`.
//!
//! `LAWS_CASES` sets how many articles each law is held against, `LAWS_SEED` other ones than the usual.

#![allow(clippy::disallowed_methods, reason = "a longer search is asked for through the environment")]

#[path = "common/drawn.rs"]
mod drawn;
#[path = "common/laws.rs"]
mod laws;

use drawn::Drawn;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

/// Few enough for a debug build to finish all laws in some twenty seconds.
const CASES: u32 = 250;

#[test]
fn every_law_holds_for_random_articles() {
    let number = |name: &str| std::env::var(name).ok().and_then(|value| value.parse().ok());
    let cases = number("LAWS_CASES").unwrap_or(CASES);
    let seed = number("LAWS_SEED").unwrap_or_default();
    let failures: Vec<String> = laws::ALL
        .iter()
        .filter_map(|law| hold(law, cases, seed).err().map(|why| format!("{} is broken: {why}", law.name)))
        .collect();
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

/// Draws articles, and shrinks the first that breaks the law.
fn hold(law: &laws::Law, cases: u32, seed: u32) -> Result<(), String> {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let mut bytes = [0; 32];
    bytes[..4].copy_from_slice(&seed.to_le_bytes());
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes));
    let drawn = prop::collection::vec(any::<u8>(), 0..120).prop_map(|bytes| Drawn::from_bytes(&bytes));
    let outcome = runner.run(&drawn, |drawn| {
        (law.hold)(&drawn);
        Ok(())
    });
    outcome.map_err(|error| error.to_string())
}
