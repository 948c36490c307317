//! Clock times as papers write them, `HH:MM`.

/// Minutes since midnight; `None` for anything that is no clock time.
pub fn minutes(time: &str) -> Option<i64> {
    let (hours, minutes) = time.split_once(':')?;
    let number = |text: &str, below: i64| -> Option<i64> {
        let digits = (1..=2).contains(&text.len()) && text.chars().all(|c| c.is_ascii_digit());
        text.parse().ok().filter(|number| digits && *number < below)
    };
    Some(number(hours, 24)? * 60 + number(minutes, 60)?)
}

/// The time `later` minutes after `time`; past midnight it begins anew.
pub fn after(time: &str, later: i64) -> Option<String> {
    let minutes = (minutes(time)? + later).rem_euclid(24 * 60);
    Some(format!("{:02}:{:02}", minutes / 60, minutes % 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_and_moved() {
        assert_eq!(minutes("14:05"), Some(845));
        assert_eq!(minutes("9:30"), Some(570));
        for wrong in ["", "14", "24:00", "14:60", "+1:30", "14:5:0", "一点:30", "014:05"] {
            assert_eq!(minutes(wrong), None, "{wrong}");
        }
        assert_eq!(after("14:35", 25).as_deref(), Some("15:00"));
        assert_eq!(after("23:50", 20).as_deref(), Some("00:10"));
    }
}
