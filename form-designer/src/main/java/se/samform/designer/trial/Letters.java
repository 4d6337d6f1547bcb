package se.samform.designer.trial;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.samform.core.answer.Answer;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseNews;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.Decision;
import se.samform.core.flow.DeskNews;
import se.samform.core.flow.Effect;
import se.samform.core.flow.Reminder;
import se.samform.core.flow.RoleKind;
import se.samform.core.flow.Task;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonQuestion;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.logic.Evaluation;
import se.samform.core.notice.Cell;
import se.samform.core.notice.Channel;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.NoticeSettings;
import se.samform.core.notice.Notice;
import se.samform.core.notice.Occasion;
import se.samform.core.notice.Planner;
import se.samform.core.notice.Recipient;
import se.samform.core.notice.Settled;
import se.samform.core.notice.Someone;
import se.samform.core.notice.Wishes;
import se.samform.core.scenario.Happening;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/**
 * Who would be told of what happened, by the matrix and what the e-service says of it: the applicant by mail, or by text
 * message without an address, whoever has the case, and its unit. Nobody here has wished anything else.
 */
final class Letters {

  private static final MunicipalityId HERE = new MunicipalityId(new UUID(7, 1));
  private static final String APPLICANT = "applicant";
  private static final String COLLEAGUES = "colleagues";
  /** Of which the unit hears only while nobody has the case. */
  private static final Set<EventKind> THEIRS_WHO_HAS_IT = EnumSet.of(EventKind.CONTACT, EventKind.OVERDUE, EventKind.REMINDER);

  private final Trial trial;
  private final Happening happening;
  private final CaseState state;
  private final Settled settled;
  private final Names names;

  private Letters(Trial trial, Happening happening, CaseState state) {
    this.trial = trial;
    this.happening = happening;
    this.state = state;
    this.settled = new Settled(NoticeSettings.NONE, trial.definition().notices().settings(), NoticeSettings.NONE);
    this.names = new Names(trial.definition());
  }

  static List<Letter> of(Trial trial, Happening happening) {
    return happening.decision() instanceof Decision.Accepted accepted && happening.after().isPresent()
        ? new Letters(trial, happening, happening.after().get()).all(accepted) : List.of();
  }

  private List<Letter> all(Decision.Accepted accepted) {
    var all = new ArrayList<Letter>();
    accepted.effects().forEach(effect -> all.addAll(toCitizen(effect)));
    CaseNews.toDesk(happening.number(), accepted, happening.by()).forEach(news -> all.addAll(toDesk(news)));
    accepted.effects().forEach(effect -> toConsultee(effect).ifPresent(all::add));
    return all;
  }

  private List<Letter> toCitizen(Effect effect) {
    var reach = reach(happening.evaluation());
    var kind = CaseNews.toCitizen(effect, happening.events(), state.isOver());
    if (kind.isEmpty() || reach.isEmpty()) {
      return List.of();
    }
    var channel = reach.get().channel();
    var someone = new Someone(HERE, Recipient.APPLICANT, APPLICANT, Set.of(channel), Wishes.NONE);
    return plan(kind.get(), Optional.empty(), false, List.of(someone), settled.reaching(Set.of(channel))).stream()
        .map(notice -> letter(notice.cell(), LocalText.of("Den sökande", "The applicant"), Optional.of(reach.get().address()))).toList();
  }

  /** By mail, and by text message only without an address: as who wishes nothing. */
  private record Reached(Channel channel, String address) {}

  private Optional<Reached> reach(Evaluation evaluation) {
    var all = trial.definition().questions().stream().filter(PersonQuestion.class::isInstance).map(PersonQuestion.class::cast).toList();
    var applicants = all.stream().filter(PersonQuestion::prefill).toList();
    return (applicants.isEmpty() ? all : applicants).stream()
        .flatMap(question -> evaluation.answer(question.id()).map(Answer.Person.class::cast).stream()).findFirst()
        .flatMap(person -> person.field(PersonField.EMAIL).map(mail -> new Reached(Channel.MAIL, mail))
            .or(() -> person.field(PersonField.PHONE).map(phone -> new Reached(Channel.SMS, phone))));
  }

  private List<Letter> toDesk(DeskNews news) {
    var by = happening.by() instanceof Actor.Officer officer ? Optional.of(officer.id().text()) : Optional.<String>empty();
    return plan(news.kind(), by, happening.by() instanceof Actor.Citizen, around(news), settled).stream()
        .map(notice -> letter(notice.cell(), called(notice, news), Optional.empty())).toList();
  }

  private List<Someone> around(DeskNews news) {
    var isToUnit = news.what().equals(DeskNews.UNIT) && news.kind() != EventKind.TASK;
    var having = isToUnit ? Stream.<Someone>of() : having(news).map(who -> officer(Recipient.ASSIGNED, who)).stream();
    var isTheirsAlone = THEIRS_WHO_HAS_IT.contains(news.kind()) && !isToUnit && state.assignee().isPresent();
    return Stream.concat(having, isTheirsAlone ? Stream.of() : Stream.of(officer(Recipient.OFFICERS, COLLEAGUES))).toList();
  }

  /** Who has the case; of a task whoever has that. */
  private Optional<String> having(DeskNews news) {
    return news.kind() == EventKind.TASK && role(news.what()).isPresent() ? role(news.what()).filter(role -> !isOutside(role)) : state.assignee().map(OfficerId::text);
  }

  private static Someone officer(Recipient as, String who) {
    return new Someone(HERE, as, who, Set.of(Channel.MAIL, Channel.DESK), Wishes.NONE);
  }

  private LocalText called(Notice notice, DeskNews news) {
    if (notice.who().equals(COLLEAGUES)) {
      return trial.end().flatMap(end -> end.unit()).map(unit -> LocalText.of("Alla på ”%s”", "Everybody of “%s”").formatted(names.role(unit)))
          .orElse(LocalText.of("Alla på enheten", "Everybody of the unit"));
    }
    return news.kind() == EventKind.TASK && role(news.what()).isPresent() ? names.role(notice.who()) : LocalText.of("Den som har ärendet", "Whoever has the case");
  }

  private Optional<String> role(String task) {
    return trial.definition().flow().work().task(task).flatMap(Task::by);
  }

  private boolean isOutside(String role) {
    return trial.definition().role(role).filter(found -> found.kind() == RoleKind.CONSULTEE).isPresent();
  }

  /** Another party is mailed a link; a unit that was asked finds it at its desk. */
  private Optional<Letter> toConsultee(Effect effect) {
    if (effect instanceof Effect.TellOfTask(var task)) {
      return consultee(task, EventKind.REFERRAL_ASKED);
    }
    return effect instanceof Effect.RemindOfTask(var task, var whom) && whom == Reminder.Whom.DOER ? consultee(task, EventKind.REFERRAL_REMINDER) : Optional.empty();
  }

  private Optional<Letter> consultee(String task, EventKind kind) {
    return role(task).filter(this::isOutside).map(role -> letter(new Cell(kind, Recipient.CONSULTEE, Channel.MAIL), names.role(role), Optional.empty()));
  }

  private List<Notice> plan(EventKind kind, Optional<String> by, boolean byCitizen, List<Someone> around, Settled terms) {
    var occasion = new Occasion(HERE, new UUID(8, happening.number()), kind, by, byCitizen, true);
    return Planner.plan(occasion, around, terms, ZoneOffset.UTC, happening.on().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
  }

  private Letter letter(Cell cell, LocalText to, Optional<String> address) {
    return new Letter(happening.on(), cell, to, address, names.status(state.status()), settled.words(cell, language()));
  }

  private Language language() {
    return trial.definition().about().languages().getFirst();
  }
}
