package se.samform.engine.casefile;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.CaseTask;
import se.samform.core.flow.Task;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.Mentions;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.municipality.Officer;
import se.samform.core.notice.Channel;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.Recipient;
import se.samform.core.notice.Settled;
import se.samform.core.notice.Someone;
import se.samform.core.notice.Wishes;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Consultee;
import se.samform.core.publication.Published;

/**
 * Who works with a case and may be told of it: who has it or a task on it, who is called in a note, the officers and the
 * mailbox of its unit, and the addresses that the municipality named. Nobody who has declared a conflict of interest.
 */
public final class Workers {

  private static final String UNIT = "unit:";
  private static final String GLOBAL = "global:";
  /** What its unit is told only while nobody has the case. */
  private static final Set<EventKind> THEIRS_WHO_HAS_IT = EnumSet.of(EventKind.CONTACT, EventKind.OVERDUE, EventKind.REMINDER);

  private final Bindings bindings;
  private final MunicipalityLookup municipalities;

  public Workers(Bindings bindings, MunicipalityLookup municipalities) {
    this.bindings = bindings;
    this.municipalities = municipalities;
  }

  /** Without what they wish. @param event that the errand came with, if it is still known */
  List<Someone> around(CaseHead head, Published service, DeskErrand errand, Optional<CaseEvent> event) {
    var officers = municipalities.officers(head.municipality()).stream()
        .filter(officer -> !head.state().course().barred().contains(officer.id())).toList();
    Predicate<Officer> sees = officer -> Reading.admits(officer, head, service);
    var called = event.map(each -> called(each, officers.stream().filter(sees).toList())).orElse(List.of());
    if (errand.kind() == EventKind.MENTION) {
      return called.stream().map(officer -> someone(head, Recipient.MENTIONED, officer)).toList();
    }
    var having = officers.stream().filter(officer -> !errand.isToUnit()).filter(has(head, service, errand)).map(officer -> someone(head, Recipient.ASSIGNED, officer));
    var isTheirsAlone = THEIRS_WHO_HAS_IT.contains(errand.kind()) && !errand.isToUnit() && officers.stream().anyMatch(handles(head, service));
    var others = officers.stream().filter(officer -> !isTheirsAlone && sees.test(officer)).map(officer -> someone(head, Recipient.OFFICERS, officer));
    return Stream.of(having, others, addresses(head, service)).flatMap(each -> each)
        .filter(someone -> someone.as() != Recipient.UNIT || !isTheirsAlone || errand.kind() != EventKind.OVERDUE)
        .filter(someone -> called.stream().noneMatch(officer -> officer.id().text().equals(someone.who()))).toList();
  }

  private Stream<Someone> addresses(CaseHead head, Published service) {
    var settled = bindings.settled(head.municipality(), service);
    var unit = head.state().unit();
    return Stream.concat(
        settled.mailbox(unit).map(address -> mailbox(head, Recipient.UNIT, UNIT + unit.text())).stream(),
        settled.global().stream().map(address -> mailbox(head, Recipient.GLOBAL, who(address))));
  }

  /** Where a mail to somebody who is around goes; empty once there is no such place any more. */
  public Optional<String> address(MunicipalityId municipality, Settled settled, String who) {
    if (who.startsWith(UNIT)) {
      return settled.mailbox(UnitId.of(who.substring(UNIT.length())));
    }
    return who.startsWith(GLOBAL)
        ? address(settled.global(), who)
        : municipalities.officer(municipality, OfficerId.of(who)).flatMap(Officer::email);
  }

  /** The addresses that the municipality named, as they are referred to. */
  public static List<String> named(List<String> addresses) {
    return addresses.stream().map(Workers::who).toList();
  }

  /** Of these, the one that is referred to so; empty once it isn't among them any more. */
  public static Optional<String> address(List<String> addresses, String who) {
    return addresses.stream().filter(address -> who(address).equals(who)).findFirst();
  }

  /** An address itself stands in no reference. */
  private static String who(String address) {
    return GLOBAL + UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8));
  }

  /** Only who can see the case. */
  private static List<Officer> called(CaseEvent event, List<Officer> colleagues) {
    return event instanceof CaseEvent.NoteAdded(var text, var files) ? Mentions.in(text, colleagues) : List.of();
  }

  /** Who has the case; of a task, who has that. */
  private Predicate<Officer> has(CaseHead head, Published service, DeskErrand errand) {
    if (errand.task().isEmpty()) {
      return handles(head, service);
    }
    var task = head.state().course().task(errand.task());
    if (task.filter(CaseTask::outside).isPresent()) {
      return officer -> false;
    }
    var given = task.flatMap(CaseTask::by);
    var role = service.definition().flow().work().task(errand.task()).flatMap(Task::by);
    if (role.isPresent()) {
      return plays(head, service, role.get());
    }
    return given.isPresent() ? officer -> officer.id().equals(given.get()) : handles(head, service);
  }

  /** Who has the case, as long as it is theirs to handle: what has ended for an officer leaves it with nobody. */
  private static Predicate<Officer> handles(CaseHead head, Published service) {
    return officer -> head.state().isHadBy(officer.id()) && Reading.admits(officer, head, service);
  }

  /** By name; else as one of the unit that has the role. */
  private Predicate<Officer> plays(CaseHead head, Published service, String role) {
    var binding = bindings.current(head.municipality(), service.family());
    var named = binding.map(Binding::officers).map(all -> all.getOrDefault(role, Set.of())).orElse(Set.of());
    if (!named.isEmpty()) {
      return officer -> named.contains(officer.id()) && !officer.units().isEmpty();
    }
    var within = binding.flatMap(bound -> bound.consultee(role)).flatMap(Workers::unit).or(() -> binding.flatMap(bound -> bound.unit(role)));
    return officer -> within.filter(officer.unitsFor(service.key().value(), head.state().isHadBy(officer.id()))::contains).isPresent();
  }

  /** Whether it is kept from an officer by now whose unit has it: by a conflict of interest, or because their right is narrower. */
  public boolean isKeptFrom(CaseFile file, Recipient as, OfficerId id) {
    var head = file.head();
    var isGiven = as == Recipient.ASSIGNED;
    return head.state().course().barred().contains(id)
        || !isGiven && municipalities.officer(head.municipality(), id).filter(officer -> isBeyond(officer, head, file.service())).isPresent();
  }

  private static boolean isBeyond(Officer officer, CaseHead head, Published service) {
    return officer.units().contains(head.state().unit()) && !Reading.admits(officer, head, service);
  }

  private static Optional<UnitId> unit(Consultee consultee) {
    return consultee instanceof Consultee.Within(var unit) ? Optional.of(unit) : Optional.empty();
  }

  static Someone someone(CaseHead head, Recipient as, Officer officer) {
    var reachable = EnumSet.of(Channel.DESK);
    officer.email().ifPresent(address -> reachable.add(Channel.MAIL));
    return new Someone(head.municipality(), as, officer.id().text(), reachable, Wishes.NONE);
  }

  private static Someone mailbox(CaseHead head, Recipient as, String who) {
    return new Someone(head.municipality(), as, who, Set.of(Channel.MAIL), Wishes.NONE);
  }
}
