package se.samform.engine.casefile;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.flow.CaseTask;
import se.samform.core.id.OfficerId;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.municipality.Officer;
import se.samform.core.notice.Recipient;
import se.samform.core.notice.Someone;
import se.samform.core.publication.Published;
import se.samform.core.store.Session;
import se.samform.engine.absence.Absences;

/**
 * Who is told besides while an officer is away: their deputy, of what the absent one is told as themselves. Only of a case
 * that the deputy may see: one in a unit of their own, or with a task that names the absent one; never one that is kept
 * from the deputy. How they are told is as the deputy wishes.
 */
final class StandIns {

  private final MunicipalityLookup municipalities;
  private final CaseHead head;
  private final Published service;
  private final Map<OfficerId, OfficerId> deputies;

  private StandIns(MunicipalityLookup municipalities, CaseHead head, Published service, Map<OfficerId, OfficerId> deputies) {
    this.municipalities = municipalities;
    this.head = head;
    this.service = service;
    this.deputies = deputies;
  }

  /** @param told of whom only those are asked about who are told as themselves */
  static StandIns of(
      Session session, MunicipalityLookup municipalities, CaseHead head, Published service, Collection<Someone> told, LocalDate today) throws SQLException {
    var asked = told.stream().filter(StandIns::isPersonal).map(someone -> OfficerId.of(someone.who())).collect(Collectors.toSet());
    return new StandIns(municipalities, head, service, Absences.deputies(session, head.municipality(), asked, today));
  }

  /** These and those who stand in for them. */
  List<Someone> with(List<Someone> around, DeskErrand errand) {
    return deputies.isEmpty() ? around : Stream.concat(around.stream(), around.stream().flatMap(someone -> standIn(someone, errand).stream())).toList();
  }

  private Optional<Someone> standIn(Someone someone, DeskErrand errand) {
    if (!isPersonal(someone)) {
      return Optional.empty();
    }
    var absent = OfficerId.of(someone.who());
    return Optional.ofNullable(deputies.get(absent)).flatMap(this::officer).filter(deputy -> maySee(deputy, absent, errand))
        .map(deputy -> Workers.someone(head, someone.as(), deputy));
  }

  private Optional<Officer> officer(OfficerId id) {
    return municipalities.officers(head.municipality()).stream().filter(officer -> officer.id().equals(id)).findFirst();
  }

  private boolean maySee(Officer deputy, OfficerId absent, DeskErrand errand) {
    var course = head.state().course();
    var isOfTheirUnit = Reading.admits(deputy, head, service);
    var namesAbsent = course.task(errand.task()).flatMap(CaseTask::by).filter(absent::equals).isPresent();
    return !course.barred().contains(deputy.id()) && (isOfTheirUnit || namesAbsent);
  }

  private static boolean isPersonal(Someone someone) {
    return someone.as() == Recipient.ASSIGNED || someone.as() == Recipient.MENTIONED;
  }
}
