package se.samform.core.flow.json;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.flow.CourtAnswer;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.RulingEvent.AppealForwarded;
import se.samform.core.flow.RulingEvent.Appealed;
import se.samform.core.flow.RulingEvent.CourtAnswered;
import se.samform.core.flow.RulingEvent.Decided;
import se.samform.core.flow.RulingEvent.GainedForce;
import se.samform.core.flow.RulingEvent.Reconsidered;
import se.samform.core.flow.RulingEvent.Served;

final class RulingEventCodec {

  private RulingEventCodec() {}

  static EncodedEvent encode(RulingEvent event) {
    return switch (event) {
      case Decided decided -> decided(decided);
      case Served(var on, var appealBy) -> new Header().add("on", on.toString()).add("appealBy", appealBy).as("served");
      case Appealed(var on, var isInTime) -> new Header().add("inTime", isInTime).add("on", on.toString()).as("appealed");
      case Reconsidered(var isChanged, var why) -> new Header().add("changed", isChanged).as("reconsidered", why);
      case AppealForwarded(var isConsidered) -> new Header().add("considered", isConsidered).as("appeal-forwarded");
      case CourtAnswered(var on, var answer) -> new Header().add("answer", answer.name()).add("on", on.toString()).as("court-answered");
      case GainedForce(var on) -> new Header().add("on", on.toString()).as("gained-force");
    };
  }

  private static EncodedEvent decided(Decided decided) {
    var header = new Header()
        .add("delegation", decided.delegation())
        .add("outcome", decided.outcome().name())
        .add("ruling", decided.ruling())
        .add("validFrom", decided.validFrom())
        .add("validUntil", decided.validUntil());
    decided.signature().ifPresent(signature -> HandlingEventCodec.signed(header, signature));
    return header.as("decided", decided.motivation());
  }

  static Optional<RulingEvent> decode(EncodedEvent stored, JsonObject header) {
    return Optional.ofNullable(switch (stored.type()) {
      case "decided" -> decided(stored, header);
      case "served" -> new Served(day(header), Header.day(header, "appealBy"));
      case "appealed" -> new Appealed(day(header), header.getBoolean("inTime"));
      case "reconsidered" -> new Reconsidered(header.getBoolean("changed"), CaseEventCodec.text(stored));
      case "appeal-forwarded" -> new AppealForwarded(header.getBoolean("considered", false));
      case "court-answered" -> new CourtAnswered(day(header), CourtAnswer.valueOf(header.getString("answer")));
      case "gained-force" -> new GainedForce(day(header));
      default -> null;
    });
  }

  private static Decided decided(EncodedEvent stored, JsonObject header) {
    return new Decided(
        header.getString("ruling"), Ruling.Outcome.valueOf(header.getString("outcome")), Header.day(header, "validFrom"),
        Header.day(header, "validUntil"), Header.text(header, "delegation"), HandlingEventCodec.signature(header),
        CaseEventCodec.text(stored));
  }

  private static LocalDate day(JsonObject header) {
    return LocalDate.parse(header.getString("on"));
  }
}
