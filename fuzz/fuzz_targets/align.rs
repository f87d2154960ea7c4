#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| twicetold_fuzz::hold("align", bytes));
