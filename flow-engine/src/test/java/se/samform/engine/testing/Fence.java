package se.samform.engine.testing;

import static se.samform.engine.testing.House.GRANVIK;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import se.samform.core.answer.RawAnswers;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Published;

/** An e-service that two neighbours sign before it is handed in; a visit costs. */
public final class Fence {

  public static final Applicant.Person OWNER = new Applicant.Person("197302289931");
  /** As the answers name them. */
  public static final Applicant.Person FIRST = House.VERA;
  public static final Applicant.Person SECOND = House.JOHAN;

  private Fence() {}

  /** @param order in which they sign */
  public static Published publish(House house, String order) {
    return publish(house, order, "email");
  }

  /** @param reach how they are told: {@code email} or {@code phone} */
  public static Published publish(House house, String order, String reach) {
    var json = """
        {"format": "samform-e-service", "formatVersion": 1, "id": "staket", "languages": ["sv"], "title": {"sv": "Staket"},
         "summary": {"sv": "s"}, "subject": {"sv": "s"}, "audiences": ["resident"], "login": "required", "minutes": 5, "referencePrefix": "STA",
         "roles": [{"id": "unit", "kind": "unit", "title": {"sv": "Enhet"}}],
         "steps": [{"id": "one", "title": {"sv": "Ett"}, "questions": [
           {"type": "text", "id": "what", "label": {"sv": "Vad"}},
           {"type": "priced", "id": "visit", "label": {"sv": "Besök"}, "required": false, "items": [{"id": "hour", "label": {"sv": "Timme"}, "price": "900", "max": 4}]},
           {"type": "group", "id": "neighbours", "min": 0, "label": {"sv": "Grannar"}, "questions": [
             {"type": "person", "id": "neighbour", "parts": ["name", "personal-number", "%s"], "signs": true, "label": {"sv": "Granne"}}]}]}],
         "payment": {"when": "before-submit", "charges": [{"question": "visit", "vat": "25"}]},
         "signing": {"order": "%s", "days": 14, "remindAfter": 5},
         "flow": {"statuses": [
           {"id": "in", "kind": "submitted", "title": {"sv": "In"}, "next": ["closed"]}, {"id": "closed", "kind": "closed", "title": {"sv": "Avslutat"}}],
          "initial": "in", "routes": [{"to": "unit"}]}}""".formatted(reach, order);
    var published = house.services.publish(GRANVIK, json.getBytes(StandardCharsets.UTF_8));
    if (house.bindings.find(GRANVIK, published.family()).isEmpty()) {
      house.bindings.save(GRANVIK, published.family(), new Binding(House.BOARD, Map.of("unit", House.STREETS), Map.of()), 0);
    }
    return published;
  }

  public static RawAnswers answers(String what) {
    return RawAnswers.NONE.with("what", what).with("neighbours", List.of("a", "b"))
        .with("neighbours.a.neighbour.firstName", "Johan").with("neighbours.a.neighbour.lastName", "Granne")
        .with("neighbours.a.neighbour.personalNumber", "19900101-2385").with("neighbours.a.neighbour.email", "johan@exempel.invalid")
        .with("neighbours.b.neighbour.firstName", "Siv").with("neighbours.b.neighbour.lastName", "Granne")
        .with("neighbours.b.neighbour.personalNumber", "19121212-1212").with("neighbours.b.neighbour.email", "siv@exempel.invalid");
  }
}
