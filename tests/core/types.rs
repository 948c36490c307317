//! The window's types are the core's own: `ui/bridge/types.d.ts` is made here from the types that the commands take and
//! give, with everything they are made of. Run with `CHAPTERDESK_WRITE=1` to write it anew.

use std::collections::BTreeMap;

use chapterdesk_core::attendance::import::{Import, Mapping};
use chapterdesk_core::attendance::{
    Attendance, CheckedIn, DrawAmong, EntryFields, FollowUp, FollowUpFields, ImportPick, SignUpFields, Visit, WalkIn,
};
use chapterdesk_core::chapter::calendar::CalendarYear;
use chapterdesk_core::chapter::{Chapter, ChapterFields};
use chapterdesk_core::committee::{Appointment, Chart, Ending, Term, TermFields};
use chapterdesk_core::desk::{ActLine, StackView};
use chapterdesk_core::events::availability::{Away, AwayFields, Preference, PreferenceFields};
use chapterdesk_core::events::catalogue::{CatalogueRole, RuleFields};
use chapterdesk_core::events::news::SalonNews;
use chapterdesk_core::events::role_call::{AnswerPick, RoleCall};
use chapterdesk_core::events::{
    AppearanceFields, Attendee, BlockFields, Change, Completion, DutyFields, EventFields, Frozen, GroupFields, Home,
    MaterialFields, PlanFields, ProposedGroup, RowsPreview, Salon, SalonLine, SegmentCopies, SegmentFields,
    SheetTemplate, Version,
};
use chapterdesk_core::find::Found;
use chapterdesk_core::letters::{Draft, Letter, LetterFields, Outbox, Placeholder, Template};
use chapterdesk_core::live::{Live, StartFields, TableRow};
use chapterdesk_core::pairing::{Match, YearAhead};
use chapterdesk_core::people::{Choice, Duplicate, PeoplePage, PersonFields, PersonPage};
use chapterdesk_core::replies::{QuickAnswer, Reply};
use chapterdesk_core::rescue::{Plan, Rescued, Trouble};
use chapterdesk_core::retrospectives::import::RatingsImport;
use chapterdesk_core::retrospectives::learned::Learned;
use chapterdesk_core::retrospectives::trends::Trends;
use chapterdesk_core::retrospectives::{
    ExpenseFields, PhotoFields, RatingPick, Retro, RetroFields, VoiceFields, VoicePick,
};
use chapterdesk_core::rota::{Proposal, Rota, SeatPick};
use chapterdesk_core::saved::Saved;
use chapterdesk_core::speakers::{
    BoardColumn, ContactFields, NextAction, PromiseFields, SpeakerFields, SpeakerPage, Step, Today, Who,
};
use chapterdesk_core::tasks::{GroupCodeFields, Preparation, RecheckFields, Task, TaskFields, TaskLine, TaskList};
use chapterdesk_core::venues::{Fit, Venue, VenueFields};
use chapterdesk_core::words::Message;
use chapterdesk_core::{Error, desk};
use ts_rs::{Config, TS, TypeVisitor};

/// Declarations by name; the numbers of the core are numbers of the window.
struct Types {
    config: Config,
    found: BTreeMap<String, String>,
}

impl Types {
    fn with<T: TS + 'static + ?Sized>(mut self) -> Self {
        self.visit::<T>();
        self
    }

    fn text(&self) -> String {
        let mut text = String::from(
            "/** What the commands of the host take and give. Made from the core's types by tests/core/types.rs; do not edit. */\n",
        );
        for declaration in self.found.values() {
            text.push_str("\nexport ");
            text.push_str(declaration);
            text.push('\n');
        }
        text
    }
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_none() {
            return;
        }
        let name = T::ident(&self.config);
        let declaration = T::decl(&self.config);
        if let Some(known) = self.found.get(&name) {
            assert_eq!(known, &declaration, "two types of the core are called {name}");
        } else {
            self.found.insert(name, declaration);
            T::visit_dependencies(self);
        }
    }
}

#[test]
fn the_window_has_the_types_of_the_core() {
    let types = Types {
        config: Config::new().with_large_int("number"),
        found: BTreeMap::new(),
    };
    let text = types
        .with::<Message>()
        .with::<Error>()
        .with::<ActLine>()
        .with::<StackView>()
        .with::<desk::Room>()
        .with::<Saved<Message>>()
        .with::<SalonNews>()
        .with::<Chapter>()
        .with::<ChapterFields>()
        .with::<CalendarYear>()
        .with::<PeoplePage>()
        .with::<PersonFields>()
        .with::<PersonPage>()
        .with::<Duplicate>()
        .with::<Choice>()
        .with::<Chart>()
        .with::<Term>()
        .with::<TermFields>()
        .with::<Appointment>()
        .with::<Ending>()
        .with::<Who>()
        .with::<SpeakerFields>()
        .with::<BoardColumn>()
        .with::<SpeakerPage>()
        .with::<Step>()
        .with::<PromiseFields>()
        .with::<ContactFields>()
        .with::<NextAction>()
        .with::<Today>()
        .with::<Letter>()
        .with::<LetterFields>()
        .with::<Draft>()
        .with::<Outbox>()
        .with::<Template>()
        .with::<Placeholder>()
        .with::<Live>()
        .with::<StartFields>()
        .with::<TableRow>()
        .with::<Venue>()
        .with::<VenueFields>()
        .with::<Fit>()
        .with::<Home>()
        .with::<SalonLine>()
        .with::<Salon>()
        .with::<PlanFields>()
        .with::<EventFields>()
        .with::<SegmentFields>()
        .with::<BlockFields>()
        .with::<DutyFields>()
        .with::<SegmentCopies>()
        .with::<RowsPreview>()
        .with::<Completion>()
        .with::<SheetTemplate>()
        .with::<AppearanceFields>()
        .with::<MaterialFields>()
        .with::<GroupFields>()
        .with::<Version>()
        .with::<Change>()
        .with::<Frozen>()
        .with::<Trouble>()
        .with::<Plan>()
        .with::<Rescued>()
        .with::<CatalogueRole>()
        .with::<RuleFields>()
        .with::<Away>()
        .with::<AwayFields>()
        .with::<Preference>()
        .with::<RoleCall>()
        .with::<AnswerPick>()
        .with::<Attendee>()
        .with::<ProposedGroup>()
        .with::<PreferenceFields>()
        .with::<Found>()
        .with::<Reply>()
        .with::<Match>()
        .with::<YearAhead>()
        .with::<QuickAnswer>()
        .with::<Preparation>()
        .with::<Task>()
        .with::<TaskFields>()
        .with::<TaskList>()
        .with::<TaskLine>()
        .with::<RecheckFields>()
        .with::<GroupCodeFields>()
        .with::<Rota>()
        .with::<Proposal>()
        .with::<SeatPick>()
        .with::<Retro>()
        .with::<RetroFields>()
        .with::<VoiceFields>()
        .with::<PhotoFields>()
        .with::<ExpenseFields>()
        .with::<RatingPick>()
        .with::<VoicePick>()
        .with::<RatingsImport>()
        .with::<Learned>()
        .with::<Trends>()
        .with::<Attendance>()
        .with::<EntryFields>()
        .with::<SignUpFields>()
        .with::<Import>()
        .with::<Mapping>()
        .with::<ImportPick>()
        .with::<CheckedIn>()
        .with::<WalkIn>()
        .with::<DrawAmong>()
        .with::<FollowUp>()
        .with::<FollowUpFields>()
        .with::<Visit>()
        .text();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/bridge/types.d.ts");
    if std::env::var_os("CHAPTERDESK_WRITE").is_some() {
        std::fs::write(path, &text).expect("ui/bridge/types.d.ts");
    }
    let tracked = std::fs::read_to_string(path).expect("ui/bridge/types.d.ts");
    assert!(
        tracked == text,
        "ui/bridge/types.d.ts is not what the core says: run this test with CHAPTERDESK_WRITE=1"
    );
}
