use chapterdesk_core::rota::ledger::{Share, due};
use chapterdesk_core::rota::solve::{Event, Given, Problem, Rules, plan, DUTY};

struct R { may: Vec<bool>, big: Vec<bool>, people: usize, last: Vec<Option<usize>>, roles: usize }
impl Rules for R {
    fn allows(&self, person: usize, role: usize, _: usize, _: &[Given]) -> bool {
        self.may[person] && !(role < 4 && self.big[person]) && !(role < 3 && self.last[role] == Some(person)) && self.roles > 0 && self.people > 0
    }
}
struct Rng(u64);
impl Rng { fn next(&mut self) -> u64 { self.0 ^= self.0 << 13; self.0 ^= self.0 >> 7; self.0 ^= self.0 << 17; self.0 } fn chance(&mut self, p: u64) -> bool { self.next() % 100 < p } }

#[test]
fn sim() {
  for people in [12_usize, 20, 40, 60] { for leads in [1_usize, 5] { for away in [0, 10, 25] { 
    let mut worst = 0.0_f64; let mut worst_dev = 0.0_f64; let mut worst_raw = 0;
    for seed in 1..=10_u64 {
    let mut rng = Rng(seed * 7919 + 13);
    let roles = 4 + 6;
    let mut past: Vec<Share> = vec![];
    let mut exact = vec![0.0_f64; people]; let mut raw = vec![0; people]; 
    let mut turns = vec![vec![]; people * roles];
    let mut load_hist: Vec<(usize, usize, i64)> = vec![];
    let join: Vec<usize> = (0..people).map(|p| if p % 5 == 4 { (rng.next() % 16) as usize } else { 0 }).collect();
    let leave: Vec<usize> = (0..people).map(|p| if p % 7 == 6 { 8 + (rng.next() % 16) as usize } else { 99 }).collect();
    let mut last = vec![None; 3];
    let mut spread_max = 0.0_f64;
    for t in 0..24_usize {
        let mut may: Vec<bool> = (0..people).map(|p| join[p] <= t && t < leave[p] && !(p % 3 != 0 && rng.chance(away))).collect();
        let mut seats: Vec<usize> = vec![0,1,2]; seats.extend(vec![3; leads]); seats.extend(4..10);
        let mut taken = vec![0; people]; let mut held: Vec<(usize, usize)> = vec![];
        
        for _round in 0..6 {
            let able: Vec<usize> = (0..people).filter(|p| may[*p] ).collect();
            let mut shares = past.clone();
            for role in 0..4 { let h: Vec<usize> = held.iter().filter(|(r, _)| *r == role).map(|(_, p)| *p).collect(); let mut a = able.clone(); for x in &h { if !a.contains(x) { a.push(*x) } }
                shares.push(Share { proposed: true, seats: if role == 3 { leads } else { 1 }, able: a, held: h }); }
            let load: Vec<i64> = (0..people).map(|p| load_hist.iter().filter(|(q, s, _)| *q == p && s + 6 > t).map(|x| x.2).sum()).collect();
            let problem = Problem { people, big: (0..roles).map(|r| r < 4).collect(), events: vec![Event { position: t as i64, seats: seats.clone(), taken: taken.clone(), clash: vec![false; roles*roles] }],
                due: due(people, &shares), load, likes: vec![false; people*roles], turns: turns.clone(), unseen: vec![false; people*roles], rules: R { may: may.clone(), big: (0..people).map(|p| held.iter().any(|(r, q)| *q == p && *r < 4)).collect(), people, last: last.clone(), roles } };
            let found = plan(&problem);
            let mut open = vec![];
            for (seat, who) in found.picks[0].iter().enumerate() {
                match who { Some(p) if rng.chance(10) => { may[*p] = false; open.push(seats[seat]); }
                    Some(p) => { held.push((seats[seat], *p)); taken[*p] += 1; }
                    None => open.push(seats[seat]) }
            }
            // whoever declined gives everything back
            seats = open;
            if seats.is_empty() { break }
        }
        let filled = held.iter().filter(|(r, _)| *r < 4).count(); let mut next_last = vec![None; 3];
        for (role, p) in &held { turns[p * roles + role].push(t as i64); load_hist.push((*p, t, if *role < 4 { 2 } else { 1 })); if *role < 3 { next_last[*role] = Some(*p) } if *role < 4 { exact[*p] += 1.0; raw[*p] += 1; } }
        last = next_last;
        let able: Vec<usize> = (0..people).filter(|p| may[*p] || held.iter().any(|(_, q)| q == p)).collect();
        for p in &able { exact[*p] -= filled as f64 / able.len() as f64; }
        for role in 0..4 { { let h: Vec<usize> = held.iter().filter(|(r, _)| *r == role).map(|(_, p)| *p).collect(); past.push(Share { proposed: false, seats: h.len(), able: able.clone(), held: h }); } }
        if t > 3 { let a: Vec<f64> = (0..people).filter(|p| join[*p] + 3 <= t && t < leave[*p]).map(|p| exact[p]).collect();
        let s = a.iter().cloned().fold(f64::MIN, f64::max) - a.iter().cloned().fold(f64::MAX, f64::min); spread_max = spread_max.max(s); }
    }
    let a: Vec<f64> = (0..people).filter(|p| leave[*p] > 24).map(|p| exact[p]).collect();
    let s = a.iter().cloned().fold(f64::MIN, f64::max) - a.iter().cloned().fold(f64::MAX, f64::min);
    worst = worst.max(s); worst_dev = worst_dev.max(a.iter().map(|x| x.abs()).fold(0.0, f64::max));
    let always: Vec<i32> = (0..people).filter(|p| p % 3 == 0 && join[*p] == 0 && leave[*p] > 24).map(|p| raw[p]).collect();
    worst_raw = worst_raw.max(always.iter().max().unwrap() - always.iter().min().unwrap());
    let _ = spread_max;
    }
    println!("people {people} leads {leads} away {away}%: end spread {worst:.2}, most off {worst_dev:.2}, raw always-available {worst_raw}  (unit 1/{DUTY})");
  }}}
}
