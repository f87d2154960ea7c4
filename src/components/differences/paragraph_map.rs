//! Which paragraphs meet which, drawn to scale: A across, B down. The list below says the same.

use super::finding::OnGo;
use crate::app::view_model::Field;
use crate::components::sigil::sigil;
use crate::engine::Side;
use crate::say;
use yew::prelude::*;

/// The map is a square of so many units.
const SIDE: u32 = 300;
/// The shortest field that is still seen and hit.
const LEAST: u32 = 7;

/// Fields where paragraphs meet: filled for shared wording, framed for the same statement, dotted for the same point.
pub fn paragraph_map(fields: &[Field], on_go: &OnGo) -> Html {
    let field = |field: &Field| {
        let places = field.places.map(Some);
        let onclick = on_go.reform(move |_: MouseEvent| (places, Side::Left));
        let (starts, lengths) = (field.starts.map(scaled), field.lengths.map(|length| scaled(length).max(LEAST)));
        let at = |start: u32, length: u32| start.min(SIDE - length.min(SIDE)).to_string();
        html! {
            <rect class="field" data-kind={field.kind} x={at(starts.left, lengths.left)} y={at(starts.right, lengths.right)}
                width={lengths.left.to_string()} height={lengths.right.to_string()} {onclick} />
        }
    };
    html! {
        <figure class="paragraph-map">
            <p class="ends-of" aria-hidden="true">{ sigil(Side::Left) }<span>{ say::slopes_start() }{ " → " }{ say::slopes_end() }</span></p>
            <div class="plane">
                <p class="down" aria-hidden="true">{ sigil(Side::Right) }<span>{ "↓" }</span></p>
                <svg viewBox={format!("0 0 {SIDE} {SIDE}")} role="img" aria-label={say::paragraph_map(fields.len())}>
                    <path class="axis" d={format!("M0 {SIDE}V0H{SIDE}")} />
                    { for fields.iter().map(field) }
                </svg>
            </div>
            <ul class="key" aria-hidden="true">
                <li data-kind="wording">{ say::map_wording() }</li>
                <li data-kind="statement">{ say::map_statement() }</li>
                <li data-kind="related">{ say::map_related() }</li>
            </ul>
        </figure>
    }
}

fn scaled(thousandths: u32) -> u32 {
    thousandths * SIDE / 1000
}
