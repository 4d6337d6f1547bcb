package se.samform.core.flow.json;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import se.samform.core.flow.SupplementEvent;
import se.samform.core.flow.SupplementEvent.Corrected;
import se.samform.core.flow.SupplementEvent.SupplementAsked;
import se.samform.core.flow.SupplementEvent.Supplemented;
import se.samform.core.id.MessageId;
import se.samform.core.id.SubmissionId;

final class SupplementEventCodec {

  private SupplementEventCodec() {}

  static EncodedEvent encode(SupplementEvent event) {
    return switch (event) {
      case SupplementAsked(var questions, var message, var dueOn) ->
          new Header().add("dueOn", dueOn).add("message", message.text()).add("questions", questions).as("supplement-asked");
      case Corrected(var submission, var sha256, var message, var applies) -> new Header()
          .add("applies", CaseEventCodec.sorted(applies.stream())).add("message", message.text()).add("sha256", sha256)
          .add("submission", submission.text()).as("corrected");
      case Supplemented(var submission, var sha256, var applies) -> new Header()
          .add("applies", CaseEventCodec.sorted(applies.stream())).add("sha256", sha256).add("submission", submission.text())
          .as("supplemented");
    };
  }

  static Optional<SupplementEvent> decode(EncodedEvent stored, JsonObject header) {
    return Optional.ofNullable(switch (stored.type()) {
      case "supplement-asked" -> new SupplementAsked(
          Header.texts(header, "questions"), MessageId.of(header.getString("message")), Header.day(header, "dueOn"));
      case "corrected" -> new Corrected(
          SubmissionId.of(header.getString("submission")), header.getString("sha256"), MessageId.of(header.getString("message")),
          Set.copyOf(Header.texts(header, "applies")));
      case "supplemented" -> new Supplemented(
          SubmissionId.of(header.getString("submission")), header.getString("sha256"), Set.copyOf(Header.texts(header, "applies")));
      default -> null;
    });
  }
}
