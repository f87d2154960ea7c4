//! The worker for older encodings: loaded only for a file that shows none by itself.

fn main() {
    twicetold::load::detector::serve();
}
