//! The pattern of one message, compiled.
//!
//! In a table, control characters stand for what is filled in; everything else is the text itself:
//!
//! | character | what follows |
//! | --- | --- |
//! | `ARGUMENT` | the number of the argument as a digit: its value |
//! | `DIGITS` | the same, without setting thousands apart |
//! | `SELECT` | the number of the argument; then variants, each a key and a pattern up to `NEXT`; then `END` |
//!
//! A key is one character: `a` or `b` for a side, the first letter of a plural category (`w` for two), a private-use
//! character for just this number, or `*` for the variant that is taken when no other is, which comes last. Variants are
//! tried in the order of the file, so exact numbers stand before categories.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

const ARGUMENT: char = '\u{1}';
const DIGITS: char = '\u{2}';
const SELECT: char = '\u{3}';
const NEXT: char = '\u{4}';
const END: char = '\u{5}';
/// The mark that is no letter, but has the direction of one.
const RIGHT_TO_LEFT: char = '\u{200f}';
/// The key of the number 0; that of the next number follows.
const ZERO: u32 = 0xe000;
/// The largest number that can be a key.
const NUMBER_MAX: u32 = 99;

/// The argument of this name is a side: A or B.
const SIDE: &str = "side";

/// What an argument is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A whole number: it stands in `NUMBER()`, or decides about plurals.
    Count,
    /// A side, called `$side`: it is written as its letter, or selects.
    Side,
    /// Words.
    Text,
}

/// An argument of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// Whether it is written, and does not only select.
    pub shown: bool,
}

type Source<'a> = Message<&'a str>;

fn value<'a, 'b>(message: &'b Source<'a>) -> Result<&'b Pattern<&'a str>, String> {
    match &message.value {
        Some(value) if message.attributes.is_empty() => Ok(value),
        _ => Err("a message has a text and no attributes".to_owned()),
    }
}

/// The arguments of a message, in the order they first stand in it.
pub(crate) fn arguments(message: &Source<'_>) -> Result<Vec<Argument>, String> {
    let mut found: Vec<Argument> = Vec::new();
    visit(value(message)?, &mut |name, kind, shown| {
        let kind = if name == SIDE { Kind::Side } else { kind };
        match found.iter_mut().find(|argument| argument.name == name) {
            Some(argument) => {
                argument.shown |= shown;
                argument.kind = if kind == Kind::Text { argument.kind } else { kind };
            }
            None => found.push(Argument { name: name.to_owned(), kind, shown }),
        }
    })?;
    if found.len() > 9 { Err("there are more than nine arguments".to_owned()) } else { Ok(found) }
}

/// Tells the name of every variable in a pattern, what its use makes it, and whether it is written.
fn visit(pattern: &Pattern<&str>, tell: &mut impl FnMut(&str, Kind, bool)) -> Result<(), String> {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Select { selector, variants } => {
                tell(variable(selector)?.0, Kind::Count, false);
                variants.iter().try_for_each(|variant| visit(&variant.value, tell))?;
            }
            Expression::Inline(InlineExpression::StringLiteral { .. }) => {}
            Expression::Inline(inline) => {
                let (name, number) = variable(inline)?;
                tell(name, if number.is_some() { Kind::Count } else { Kind::Text }, true);
            }
        }
    }
    Ok(())
}

/// The variable of an expression; and, where it stands in `NUMBER()`, whether thousands are set apart.
fn variable<'a>(expression: &InlineExpression<&'a str>) -> Result<(&'a str, Option<bool>), String> {
    match expression {
        InlineExpression::VariableReference { id } => Ok((id.name, None)),
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            let [InlineExpression::VariableReference { id }] = arguments.positional.as_slice() else {
                return Err("NUMBER() has one variable".to_owned());
            };
            Ok((id.name, Some(grouped(arguments)?)))
        }
        _ => Err("only variables, NUMBER() and quoted text can be filled in".to_owned()),
    }
}

fn grouped(arguments: &CallArguments<&str>) -> Result<bool, String> {
    match arguments.named.as_slice() {
        [] => Ok(true),
        [only] if only.name.name == "useGrouping" => {
            Ok(!matches!(&only.value, InlineExpression::StringLiteral { value: "false" }))
        }
        _ => Err("NUMBER() knows the option useGrouping only".to_owned()),
    }
}

/// The text of a message without arguments.
pub(crate) fn plain(message: &Source<'_>) -> Result<String, String> {
    compile(message, &[], Script { tag: "", rtl: false })
}

/// What a pattern has to know of its language.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Script<'a> {
    /// Its tag.
    pub(crate) tag: &'a str,
    /// Whether its lines run from right to left.
    pub(crate) rtl: bool,
}

/// The message as it stands in a table.
pub(crate) fn compile(message: &Source<'_>, arguments: &[Argument], script: Script<'_>) -> Result<String, String> {
    let pattern = value(message)?;
    // What only selects in English may have nothing to select elsewhere.
    let mut missing: Vec<&Argument> = arguments.iter().filter(|argument| argument.shown).collect();
    let mut strange = None;
    visit(pattern, &mut |name, _, _| {
        missing.retain(|argument| argument.name != name);
        if !arguments.iter().any(|argument| argument.name == name) {
            strange = Some(name.to_owned());
        }
    })?;
    if let Some(name) = strange {
        return Err(format!("${name} is no argument of the English message"));
    }
    if let Some(argument) = missing.first() {
        return Err(format!("${} is not used", argument.name));
    }
    let mut out = String::new();
    Compiler { arguments, script }.write(pattern, &mut out)?;
    Ok(out)
}

struct Compiler<'a> {
    arguments: &'a [Argument],
    script: Script<'a>,
}

impl Compiler<'_> {
    fn write(&self, pattern: &Pattern<&str>, out: &mut String) -> Result<(), String> {
        for element in &pattern.elements {
            match element {
                // A line break in a file is there for those who edit it.
                PatternElement::TextElement { value } => self.text(&value.replace('\n', " "), out),
                PatternElement::Placeable { expression } => self.fill(expression, out)?,
            }
        }
        if out.contains('\n') { Err("a message is one line on the page".to_owned()) } else { Ok(()) }
    }

    /// Letters that run the other way, such as A and B in Persian, would draw what follows to their side: a mark after
    /// them keeps it in its place.
    fn text(&self, text: &str, out: &mut String) {
        let mut letters = text.chars().peekable();
        while let Some(letter) = letters.next() {
            out.push(letter);
            let ends = letter.is_ascii_alphabetic() && letters.peek().is_none_or(|next| !next.is_ascii_alphanumeric());
            if self.script.rtl && ends {
                out.push(RIGHT_TO_LEFT);
            }
        }
    }

    fn fill(&self, expression: &Expression<&str>, out: &mut String) -> Result<(), String> {
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                self.text(&unescape_unicode_to_string(value), out)
            }
            Expression::Inline(inline) => {
                let (name, number) = variable(inline)?;
                let (at, _) = self.argument(name);
                out.push(if number == Some(false) { DIGITS } else { ARGUMENT });
                out.push(at);
            }
            Expression::Select { selector, variants } => {
                let (at, kind) = self.argument(variable(selector)?.0);
                out.extend([SELECT, at]);
                let (last, first) = variants.iter().partition::<Vec<_>, _>(|variant| variant.default);
                for variant in first.into_iter().chain(last) {
                    let key = self.key(&variant.key, kind)?;
                    out.push(if variant.default { '*' } else { key });
                    self.write(&variant.value, out)?;
                    out.push(NEXT);
                }
                out.push(END);
            }
        }
        Ok(())
    }

    /// The number of an argument, as a digit, and its kind.
    fn argument(&self, name: &str) -> (char, Kind) {
        let at = self.arguments.iter().position(|argument| argument.name == name).unwrap_or_default();
        let kind = self.arguments.get(at).map_or(Kind::Text, |argument| argument.kind);
        (char::from(b'0' + u8::try_from(at).unwrap_or_default()), kind)
    }

    fn key(&self, key: &VariantKey<&str>, kind: Kind) -> Result<char, String> {
        let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = key;
        match (kind, *name) {
            (Kind::Side, "a" | "b") => Ok(name.as_bytes()[0].into()),
            (Kind::Count, category) if plural_categories(self.script.tag).contains(&category) => {
                Ok(if category == "two" { 'w' } else { category.as_bytes()[0].into() })
            }
            (Kind::Count, number) => {
                let number = number.parse().ok().filter(|number| *number <= NUMBER_MAX);
                number
                    .and_then(|number: u32| char::from_u32(ZERO + number))
                    .ok_or_else(|| format!("[{name}] is never selected"))
            }
            _ => Err(format!("[{name}] is never selected")),
        }
    }
}

/// The plural categories of a language, as CLDR names them. A language with more than these two has to be taught to
/// the page's own rule, too.
fn plural_categories(_tag: &str) -> &'static [&'static str] {
    &["one", "other"]
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_syntax::ast::Entry;

    /// A message compiled, with its arguments: "{0}" and the like stand for control characters.
    fn compiled(source: &str) -> Result<String, String> {
        let resource = fluent_syntax::parser::parse(source).expect("it is Fluent");
        let Some(Entry::Message(message)) = resource.body.first() else {
            return Err("no message".to_owned());
        };
        let arguments = arguments(message)?;
        let text = compile(message, &arguments, Script { tag: "en", rtl: source.contains("RTL") })?;
        let shown = |letter: char| match letter {
            ARGUMENT => "$".to_owned(),
            DIGITS => "#".to_owned(),
            SELECT => "{".to_owned(),
            NEXT => "|".to_owned(),
            END => "}".to_owned(),
            RIGHT_TO_LEFT => "<".to_owned(),
            letter => match u32::from(letter).checked_sub(ZERO) {
                Some(number) => format!("={number} "),
                None => letter.to_string(),
            },
        };
        let kinds: Vec<String> = arguments.iter().map(|it| format!("{}: {:?}", it.name, it.kind)).collect();
        Ok(format!("{} ({})", text.chars().map(shown).collect::<String>(), kinds.join(", ")))
    }

    #[test]
    fn patterns_become_short() {
        let cases = [
            ("m = Compare", "Compare ()"),
            ("m = { $left } and { $right }", "$0 and $1 (left: Text, right: Text)"),
            ("m = Only in { $side }", "Only in $0 (side: Side)"),
            ("m = ¶{ NUMBER($n, useGrouping: \"false\") }", "¶#0 (n: Count)"),
            ("m = { $n ->\n [one] 1 word\n *[other] { NUMBER($n) } words\n }", "{0o1 word|*$0 words|} (n: Count)"),
            ("m = { $n ->\n *[other] many\n [0] none\n }", "{0=0 none|*many|} (n: Count)"),
            ("m = { $side ->\n [a] first\n *[b] second\n } text", "{0afirst|*second|} text (side: Side)"),
            ("m = {\", \"}", ",  ()"),
            ("m = one\n    two", "one two ()"),
            ("m = RTL, B2.", "RTL<, B2. ()"),
        ];
        for (source, expected) in cases {
            assert_eq!(compiled(source).as_deref(), Ok(expected), "{source}");
        }
    }

    #[test]
    fn what_the_page_cannot_fill_in_is_refused() {
        let cases = [
            ("m = { $n ->\n [many] x\n *[other] y\n }", "[many] is never selected"),
            ("m = { $side ->\n [c] x\n *[b] y\n }", "[c] is never selected"),
            ("m = { other }", "only variables, NUMBER() and quoted text can be filled in"),
            ("m = { NUMBER($n, style: \"percent\") }", "NUMBER() knows the option useGrouping only"),
            ("m = x\n .title = y", "a message has a text and no attributes"),
        ];
        for (source, expected) in cases {
            assert_eq!(compiled(source), Err(expected.to_owned()), "{source}");
        }
    }
}
