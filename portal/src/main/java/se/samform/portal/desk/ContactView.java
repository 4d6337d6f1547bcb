package se.samform.portal.desk;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.ContactWay;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Status;
import se.samform.core.flow.Timer;
import se.samform.core.form.Question;
import se.samform.core.id.OfficerId;
import se.samform.engine.casefile.AskedAbout;
import se.samform.portal.wording.Due;
import se.samform.portal.wording.Happening;
import se.samform.portal.wording.EnclosedLinks;
import se.samform.portal.wording.Letter;
import se.samform.portal.wording.People;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.StatusBadge;
import se.samform.portal.wording.Times;

/** A case as the contact centre reads it: how it stands, what is waited for and what was written; no answers. */
public final class ContactView {
    private final AskedAbout about;
    private final OfficerId me;
    private final String applicant;
    private final Map<Integer, Instant> read;
    private final Sentences texts;
    private final Times times;
    private final People people;

    /** @param applicant as lists call them @param read when the citizen read a message, by the number of its event */
    ContactView(AskedAbout about, OfficerId me, String applicant, Map<Integer, Instant> read, Sentences texts, Times times, People people) {
        this.about = about;
        this.me = me;
        this.applicant = applicant;
        this.read = read;
        this.texts = texts;
        this.times = times;
        this.people = people;
    }

    /** A way to choose. */
    public record WayChoice(String key, String text, boolean chosen) {}

    public String getTitle() {
        return about.file().service().definition().title().in(texts.language());
    }

    public String getReference() {
        return about.file().head().reference();
    }

    public String getDiaryNumber() {
        return about.file().head().filing().diaryNumber().orElse("");
    }

    public int getSeq() {
        return about.file().head().lastSeq();
    }

    public String getApplicant() {
        return applicant;
    }

    public StatusBadge getBadge() {
        return StatusBadge.of(flow(), state(), texts.language());
    }

    /** What the status means, as the citizen reads it. */
    public String getTold() {
        return flow().status(state().status()).map(Status::text).map(text -> text.in(texts.language())).orElse("");
    }

    public String getUnit() {
        return people.unit(state().unit());
    }

    /** Empty while nobody has it. */
    public String getOfficer() {
        return state().assignee().flatMap(people::officer).orElse("");
    }

    public String getBallWith() {
        return ball().with();
    }

    public String getNext() {
        return ball().next();
    }

    public Due getDue() {
        return InboxView.due(state(), times);
    }

    /** What the citizen is asked to answer again; empty if nothing is. */
    public List<String> getAwaited() {
        return state().course().asked().stream().flatMap(id -> about.file().service().definition().questions().stream().filter(question -> question.id().equals(id)))
            .map(Question::ask).map(ask -> ask.name().in(texts.language())).toList();
    }

    /** The last day to do that; empty if there is none. */
    public String getAwaitedBy() {
        return state().course().timer(Timer.Usual.SUPPLEMENT.id()).map(timer -> texts.of("desk.contact.by", times.fullDate(timer.dueOn().minusDays(1)))).orElse("");
    }

    public boolean isSilent() {
        return about.silent();
    }

    public List<Letter> getLetters() {
        return new DeskThread(story(), EnclosedLinks.NONE, read, texts, times).of(about.file());
    }

    public List<Happening> getStory() {
        return story().newestFirst();
    }

    public List<WayChoice> ways(String chosen) {
        return Arrays.stream(ContactWay.values())
            .map(way -> new WayChoice(way.key(), texts.of("contact.by." + way.key()), way.key().equals(chosen))).toList();
    }

    private DeskStory story() {
        return new DeskStory(about.file(), me, applicant, texts, times, people);
    }

    private Ball ball() {
        return Ball.toldOf(state(), me, people, texts);
    }

    private Flow flow() {
        return about.file().service().definition().flow();
    }

    private CaseState state() {
        return about.file().head().state();
    }
}
