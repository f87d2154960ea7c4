//! Components as strings of HTML, without a browser.

mod rendering {
    mod class;
    mod differences;
    mod reading;
    mod start;
    mod support;
}
