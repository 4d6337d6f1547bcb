package se.samform.engine.statistics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.StatusKind;
import se.samform.core.form.ServiceKey;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.CaseId;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MessageId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.UnitId;
import se.samform.engine.casefile.RecordedEvent;

/** Cases that live as chance has it, whatever a flow would allow: their statuses go anywhere. */
final class GeneratedCases {

  static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
  private static final List<StatusKind> KINDS = List.of(StatusKind.SUBMITTED, StatusKind.IN_PROGRESS, StatusKind.AWAITING_SUPPLEMENT,
      StatusKind.DECIDED, StatusKind.CLOSED, StatusKind.WITHDRAWN, StatusKind.VOID);
  private static final List<String> ACTORS = List.of("citizen", "officer:00000000-0000-0007-0000-000000000015", "machine");

  private final Random random;

  GeneratedCases(long seed) {
    this.random = new Random(seed);
  }

  List<CaseHistory> some(int count) {
    var cases = new ArrayList<CaseHistory>();
    for (var i = 0; i < count; i++) {
      cases.add(one());
    }
    return cases;
  }

  private CaseHistory one() {
    var at = Instant.parse("2026-12-20T22:30:00Z").plus(Duration.ofMinutes(random.nextInt(60 * 24 * 40)));
    var begun = at.minus(Duration.ofHours(random.nextInt(90)));
    var id = new CaseId(new UUID(begun.toEpochMilli() << 16 | 0x7000, Long.MIN_VALUE | random.nextInt(1000)));
    var events = new ArrayList<RecordedEvent>();
    events.add(new RecordedEvent(1, at, ACTORS.get(random.nextInt(3)), opened(at)));
    for (var seq = 2; seq < 2 + random.nextInt(7); seq++) {
      at = at.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 30)));
      events.add(new RecordedEvent(seq, at, ACTORS.get(random.nextInt(3)), event()));
    }
    return new CaseHistory(id, new FamilyId(new UUID(8, random.nextInt(3))), random.nextBoolean(), events);
  }

  private CaseEvent opened(Instant at) {
    var due = random.nextInt(4) == 0 ? Optional.<LocalDate>empty() : Optional.of(at.atZone(ZONE).toLocalDate().plusDays(random.nextInt(40)));
    return new CaseEvent.Opened("X-1", new ServiceKey("felanmalan"), 1, new AuthorityId(new UUID(9, 1)), unit(random.nextInt(2)),
        "a", StatusKind.SUBMITTED, due, new SubmissionId(new UUID(9, 9)), "00");
  }

  private static UnitId unit(int number) {
    return new UnitId(new UUID(9, number + 2));
  }

  private CaseEvent event() {
    return switch (random.nextInt(7)) {
      case 0 -> new CaseEvent.Assigned(new OfficerId(new UUID(9, 8)));
      case 1 -> new CaseEvent.WrittenToCitizen(new MessageId(new UUID(9, 7)), "");
      case 2 -> new CaseEvent.WrittenToUnit(new MessageId(new UUID(9, 6)), "");
      case 3 -> new HandlingEvent.Moved(unit(0), unit(random.nextInt(2)), "");
      default -> new CaseEvent.StatusChanged("a", "b", KINDS.get(random.nextInt(KINDS.size())));
    };
  }
}
