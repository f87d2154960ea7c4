//! What tells German nouns apart from names, when both have capitals.

/// Whether a word in small letters is an article, on its own or grown together with a preposition.
pub fn is_article(word: &str) -> bool {
    let articles = [
        "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "im", "am", "vom", "zum",
        "zur", "beim", "ans", "ins", "aufs", "fürs", "fuers", "übers", "uebers", "durchs",
    ];
    articles.contains(&word)
}

/// Whether a word in small letters ends as only nouns made of other words do.
pub fn has_noun_ending(word: &str) -> bool {
    let ends = [
        "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "itaet", "ität",
        "nis", "nisse", "tum", "ismus", "ment", "enz", "anz",
    ];
    word.chars().count() > 5 && ends.iter().any(|end| word.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nouns_are_told_by_their_ending_and_by_what_stands_before_them() {
        assert!(is_article("dem") && is_article("beim") && !is_article("von"));
        assert!(has_noun_ending("verhandlung") && !has_noun_ending("brandt") && !has_noun_ending("anz"));
    }
}
