use std::{fmt, str::FromStr};

use time::{Date, Month};

/// A day of the calendar, whatever the hour and the place: `2026-12-03`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Day(Date);

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a day is written as in 2026-12-03")]
pub struct NotADay;

impl FromStr for Day {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parts: Vec<_> = text.split('-').collect();
        let [year, month, day] = parts[..] else {
            return Err(NotADay);
        };
        let year = digits::<i32>(year, 4);
        let month = digits(month, 2).and_then(|month: u8| Month::try_from(month).ok());
        let day = digits(day, 2);
        let (Some(year), Some(month), Some(day)) = (year, month, day) else {
            return Err(NotADay);
        };
        Date::from_calendar_date(year, month, day)
            .map(Day)
            .map_err(|_| NotADay)
    }
}

/// Exactly so many of them: a sign would be a number, too.
fn digits<T: FromStr>(text: &str, how_many: usize) -> Option<T> {
    let all = text.len() == how_many && text.bytes().all(|byte| byte.is_ascii_digit());
    all.then(|| text.parse().ok()).flatten()
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.0.to_calendar_date();
        write!(f, "{year:04}-{:02}-{day:02}", u8::from(month))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_back_as_it_is_written_and_no_other_day_made_of_it() {
        for text in ["2026-12-03", "2028-02-29", "0001-01-01", "9999-12-31"] {
            assert_eq!(
                text.parse::<Day>().map(|day| day.to_string()),
                Ok(text.to_owned())
            );
        }
        let no_days = [
            "",
            "2026-02-29",
            "2026-13-01",
            "2026-12-00",
            "2026-12-3",
            "26-12-03",
            "+026-12-03",
            "2026-12-03-04",
            "2026-12-03T00:00:00Z",
            "3 dicembre 2026",
        ];
        for text in no_days {
            assert_eq!(text.parse::<Day>(), Err(NotADay), "{text:?}");
        }
    }

    #[test]
    fn earlier_days_come_first() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        assert!(day("2026-12-31") < day("2027-01-01"));
    }
}
