//! Rows of different lengths in one piece of memory: what is known of each sentence, sentence by sentence.

use std::ops::{Index, IndexMut};

/// Rows of items, numbered from 0. Thousands of small pieces of memory would cost more than what is in them.
#[derive(Clone, Debug)]
pub struct Rows<T> {
    items: Vec<T>,
    /// Where each row ends.
    ends: Vec<u32>,
}

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Self { items: Vec::new(), ends: Vec::new() }
    }
}

impl<T> Rows<T> {
    /// No rows yet, with room for so many, and for so many items in all of them.
    pub fn with_capacity(n_rows: usize, n_items: usize) -> Self {
        Self { items: Vec::with_capacity(n_items), ends: Vec::with_capacity(n_rows) }
    }

    /// Adds a row behind the last; may be empty.
    pub fn push(&mut self, row: impl IntoIterator<Item = T>) {
        self.items.extend(row);
        self.ends.push(u32::try_from(self.items.len()).expect("texts stay far below 4 GiB"));
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// How many items there are in all rows.
    pub fn n_items(&self) -> usize {
        self.items.len()
    }

    /// A row, when there are so many.
    pub fn get(&self, row: usize) -> Option<&[T]> {
        (row < self.len()).then(|| &self[row])
    }

    /// All rows in order.
    pub fn iter(&self) -> impl Iterator<Item = &[T]> + Clone {
        (0..self.len()).map(|row| &self[row])
    }

    /// All rows in order, to be changed.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut [T]> {
        let mut rest = self.items.as_mut_slice();
        let mut from = 0;
        self.ends.iter().map(move |end| {
            let (row, after) = std::mem::take(&mut rest).split_at_mut((end - from) as usize);
            (rest, from) = (after, *end);
            row
        })
    }

    /// Gives back the room that no item took.
    pub fn shrink_to_fit(&mut self) {
        self.items.shrink_to_fit();
        self.ends.shrink_to_fit();
    }

    /// Rows of items that come in any order of rows, each with the number of its row; those of one row keep their order.
    /// Linear; the items are asked for twice.
    pub fn gather(n_rows: usize, items: impl Iterator<Item = (u32, T)> + Clone) -> Self
    where
        T: Clone + Default,
    {
        let mut ends = vec![0u32; n_rows];
        items.clone().for_each(|(row, _)| ends[row as usize] += 1);
        let mut n_items = 0;
        // Until a row is filled, its end is where its next item goes.
        for end in &mut ends {
            n_items += std::mem::replace(end, n_items);
        }
        let mut gathered = vec![T::default(); n_items as usize];
        for (row, item) in items {
            let end = &mut ends[row as usize];
            gathered[*end as usize] = item;
            *end += 1;
        }
        Self { items: gathered, ends }
    }

    fn range(&self, row: usize) -> std::ops::Range<usize> {
        let from = row.checked_sub(1).map_or(0, |before| self.ends[before]);
        from as usize..self.ends[row] as usize
    }
}

impl<T> Index<usize> for Rows<T> {
    type Output = [T];

    fn index(&self, row: usize) -> &[T] {
        &self.items[self.range(row)]
    }
}

impl<T> IndexMut<usize> for Rows<T> {
    fn index_mut(&mut self, row: usize) -> &mut [T] {
        let range = self.range(row);
        &mut self.items[range]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_keep_what_was_pushed() {
        let mut rows = Rows::with_capacity(3, 3);
        rows.push([1, 2]);
        rows.push([]);
        rows.push([3]);
        rows.iter_mut().flatten().for_each(|item| *item += 1);
        rows[2][0] += 1;
        assert_eq!(rows.iter().collect::<Vec<_>>(), [&[2, 3][..], &[], &[5]]);
        assert_eq!((rows.len(), rows.n_items(), rows.get(1), rows.get(3)), (3, 3, Some(&[][..]), None));
        assert!(Rows::<u32>::default().is_empty());
        let gathered = Rows::gather(3, [(2, 'a'), (0, 'b'), (2, 'c')].into_iter());
        assert_eq!(gathered.iter().collect::<Vec<_>>(), [&['b'][..], &[], &['a', 'c']]);
    }
}
