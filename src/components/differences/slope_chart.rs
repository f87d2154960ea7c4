//! Where each shared statement stands in both texts, as lines from one to the other. The list below says the same.

use crate::app::view_model::Slope;
use crate::components::sigil::sigil;
use crate::engine::{ByteSpan, Pair, Side};
use crate::say;
use yew::prelude::*;

/// The lines.
#[derive(PartialEq, Properties)]
pub struct SlopeChartProps {
    /// The statements.
    pub slopes: Vec<Slope>,
    /// Goes to a place on a side.
    pub on_go: Callback<(Pair<Option<ByteSpan>>, Side)>,
}

const HEIGHT: u32 = 200;
/// The least room above the first and below the last line.
const EDGE: u32 = 6;

/// Lines from A to B: level where both tell in the same order, dashed where something stands elsewhere.
#[component]
pub fn SlopeChart(props: &SlopeChartProps) -> Html {
    let moved = props.slopes.iter().filter(|slope| slope.moved).count();
    let spoken = say::slopes(props.slopes.len(), moved);
    let y = |thousandths: u32| EDGE + thousandths * (HEIGHT - 2 * EDGE) / 1000;
    let line = |slope: &Slope| {
        let (left, right) = (y(slope.heights.left), y(slope.heights.right));
        let places = slope.places.map(Some);
        let onclick = props.on_go.reform(move |_: MouseEvent| (places, Side::Left));
        html! {
            <g class={if slope.moved { "slope moved" } else { "slope" }} {onclick}>
                <path d={format!("M8 {left}L292 {right}")} />
                <circle cx="8" cy={left.to_string()} r="3" /><circle cx="292" cy={right.to_string()} r="3" />
            </g>
        }
    };
    // What stands elsewhere is drawn over the rest.
    let (over, under): (Vec<&Slope>, Vec<&Slope>) = props.slopes.iter().partition(|slope| slope.moved);
    html! {
        <figure class="slopes">
            <p class="ends-of" aria-hidden="true">{ sigil(Side::Left) }<span>{ say::slopes_start() }</span>{ sigil(Side::Right) }</p>
            <svg viewBox={format!("0 0 300 {HEIGHT}")} role="img" aria-label={spoken}>
                <path class="axis" d={format!("M8 0V{HEIGHT}M292 0V{HEIGHT}")} />
                { for under.into_iter().chain(over).map(line) }
            </svg>
            <p class="ends-of" aria-hidden="true"><span>{ say::slopes_end() }</span></p>
        </figure>
    }
}
