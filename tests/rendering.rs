//! Components as strings of HTML, without a browser.

mod rendering {
    mod reading;
    mod start;
    mod support;
}
