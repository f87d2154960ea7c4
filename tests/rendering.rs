//! Components as strings of HTML, without a browser.

mod rendering {
    mod class;
    mod differences;
    mod export;
    mod languages;
    mod reading;
    mod start;
    mod support;
}
