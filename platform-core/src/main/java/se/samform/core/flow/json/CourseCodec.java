package se.samform.core.flow.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.flow.AskedFee;
import se.samform.core.flow.CaseFee;
import se.samform.core.flow.CaseMoney;
import se.samform.core.flow.CaseRuling;
import se.samform.core.flow.CaseTask;
import se.samform.core.flow.Course;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.PaidMoney;
import se.samform.core.flow.RunningTimer;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.form.Currency;
import se.samform.core.id.OfficerId;
import se.samform.core.id.PaymentId;
import se.samform.core.id.TypedId;
import se.samform.core.id.VersionId;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.Json;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;

/** A case's course as it stands beside its head: JSON without anything that people wrote. */
public final class CourseCodec {

  private CourseCodec() {}

  public static String write(Course course) {
    var object = new ObjectTree().put("since", course.since().toString());
    putUnlessEmpty(object, "applies", course.applies().stream().sorted().map(Trees::text).toList());
    putUnlessEmpty(object, "timers", course.timers().stream().<JsonValue>map(CourseCodec::write).toList());
    putUnlessEmpty(object, "tasks", course.tasks().stream().<JsonValue>map(task -> write(task, course.since())).toList());
    putUnlessEmpty(object, "asked", course.asked().stream().map(Trees::text).toList());
    course.ruling().ifPresent(ruling -> object.put("ruling", write(ruling)));
    putUnlessEmpty(object, "barred", course.barred().stream().map(TypedId::text).sorted().map(Trees::text).toList());
    course.fee().ifPresent(fee -> object.put("fee", write(fee)));
    putUnlessEmpty(object, "feesAsked", course.money().asked().stream().<JsonValue>map(CourseCodec::write).toList());
    putUnlessEmpty(object, "paid", course.money().paid().stream().<JsonValue>map(CourseCodec::write).toList());
    put(object, "flow", course.flow().map(VersionId::text));
    put(object, "statusUntil", course.statusUntil());
    if (course.keys() > 0) {
      object.put("keys", course.keys());
    }
    return CanonicalJson.text(object.build());
  }

  public static Course read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return read(reader.readObject());
    }
  }

  private static Course read(JsonObject object) {
    var since = Instant.parse(object.getString("since"));
    return new Course(
        Header.texts(object, "applies").stream().collect(Collectors.toUnmodifiableSet()), since,
        objects(object, "timers").stream().map(CourseCodec::timer).toList(),
        objects(object, "tasks").stream().map(task -> task(task, since)).toList(), Header.texts(object, "asked"),
        Optional.ofNullable(object.getJsonObject("ruling")).map(CourseCodec::ruling),
        Header.texts(object, "barred").stream().map(OfficerId::of).collect(Collectors.toUnmodifiableSet()),
        money(object), Header.text(object, "flow").map(VersionId::of), Header.day(object, "statusUntil"), object.getInt("keys", 0));
  }

  private static CaseMoney money(JsonObject object) {
    return new CaseMoney(
        Optional.ofNullable(object.getJsonObject("fee")).map(CourseCodec::fee), objects(object, "feesAsked").stream().map(CourseCodec::asked).toList(),
        objects(object, "paid").stream().map(CourseCodec::paid).toList());
  }

  private static JsonObject write(AskedFee fee) {
    return new ObjectTree().put("id", fee.id().text()).put("amount", fee.amount().toPlainString()).put("at", fee.at().toString())
        .putIf(fee.byFlow(), "byFlow", Trees.truth(true)).build();
  }

  private static AskedFee asked(JsonObject object) {
    return new AskedFee(
        PaymentId.of(object.getString("id")), new BigDecimal(object.getString("amount")), Instant.parse(object.getString("at")), object.getBoolean("byFlow", false));
  }

  private static JsonObject write(PaidMoney paid) {
    var object = new ObjectTree().put("payment", paid.payment().text()).put("amount", paid.amount().toPlainString());
    put(object, "fee", paid.fee().map(PaymentId::text));
    object.putIf(paid.back().signum() > 0, "back", Trees.text(paid.back().toPlainString()));
    putUnlessEmpty(object, "underWay", paid.underWay().stream().<JsonValue>map(refund ->
        new ObjectTree().put("id", refund.id().text()).put("amount", refund.amount().toPlainString()).build()).toList());
    return object.build();
  }

  private static PaidMoney paid(JsonObject object) {
    return new PaidMoney(
        PaymentId.of(object.getString("payment")), Header.text(object, "fee").map(PaymentId::of), new BigDecimal(object.getString("amount")),
        Header.text(object, "back").map(BigDecimal::new).orElse(BigDecimal.ZERO),
        objects(object, "underWay").stream().map(refund -> new PaidMoney.Refund(PaymentId.of(refund.getString("id")), new BigDecimal(refund.getString("amount")))).toList());
  }

  private static JsonObject write(CaseFee fee) {
    return new ObjectTree()
        .put("id", fee.id().text()).put("amount", fee.amount().toPlainString()).put("currency", fee.currency().name())
        .put("standing", fee.standing().name())
        .putIf(!fee.byDecision().isEmpty(), "byDecision", Trees.texts(AmountsByDecision.write(fee.byDecision()))).build();
  }

  private static CaseFee fee(JsonObject object) {
    return new CaseFee(
        PaymentId.of(object.getString("id")), new BigDecimal(object.getString("amount")), Currency.valueOf(object.getString("currency")),
        AmountsByDecision.read(Header.texts(object, "byDecision")), CaseFee.Standing.valueOf(object.getString("standing")));
  }

  private static JsonObject write(RunningTimer timer) {
    return new ObjectTree().put("id", timer.id()).put("dueOn", timer.dueOn().toString()).build();
  }

  private static RunningTimer timer(JsonObject object) {
    return new RunningTimer(object.getString("id"), LocalDate.parse(object.getString("dueOn")));
  }

  /** Of which visit it is stands there only where the instants don't tell. */
  private static JsonObject write(CaseTask task, Instant since) {
    var object = new ObjectTree()
        .put("id", task.id())
        .put("at", task.startedAt().toString())
        .put("standing", task.standing().name())
        .putIf(task.isOwn(), "own", Trees.truth(true))
        .putIf(task.outside(), "outside", Trees.truth(true))
        .putIf(!task.linkFrom().equals(task.startedAt()), "linkFrom", Trees.text(task.linkFrom().toString()))
        .putIf(task.isEarlier() != task.startedAt().isBefore(since), "earlier", Trees.truth(task.isEarlier()));
    put(object, "by", task.by().map(OfficerId::text));
    put(object, "dueOn", task.dueOn());
    put(object, "outcome", task.outcome());
    return object.build();
  }

  private static CaseTask task(JsonObject object, Instant since) {
    var startedAt = Instant.parse(object.getString("at"));
    return new CaseTask(
        object.getString("id"), startedAt, CaseTask.Standing.valueOf(object.getString("standing")),
        object.getBoolean("own", false), Header.text(object, "by").map(OfficerId::of), Header.day(object, "dueOn"),
        object.getBoolean("outside", false), Header.text(object, "linkFrom").map(Instant::parse).orElse(startedAt),
        Header.text(object, "outcome").map(TaskOutcome::valueOf),
        object.getBoolean("earlier", startedAt.isBefore(since)));
  }

  private static JsonObject write(CaseRuling ruling) {
    var object = new ObjectTree()
        .put("id", ruling.id())
        .put("outcome", ruling.outcome().name())
        .put("appeal", ruling.appeal().name())
        .putIf(ruling.isInForce(), "inForce", Trees.truth(true));
    put(object, "validUntil", ruling.validUntil());
    put(object, "servedOn", ruling.servedOn());
    put(object, "appealBy", ruling.appealBy());
    put(object, "decidedAt", ruling.decidedAt());
    return object.build();
  }

  private static CaseRuling ruling(JsonObject object) {
    return new CaseRuling(
        object.getString("id"), Ruling.Outcome.valueOf(object.getString("outcome")), Header.day(object, "validUntil"),
        Header.day(object, "servedOn"), Header.day(object, "appealBy"), CaseRuling.Appeal.valueOf(object.getString("appeal")),
        object.getBoolean("inForce", false), Header.text(object, "decidedAt").map(Instant::parse));
  }

  private static void put(ObjectTree object, String name, Optional<?> value) {
    value.ifPresent(present -> object.put(name, present.toString()));
  }

  private static void putUnlessEmpty(ObjectTree object, String name, List<? extends JsonValue> values) {
    object.putIf(!values.isEmpty(), name, Trees.list(values, value -> value));
  }

  private static List<JsonObject> objects(JsonObject object, String name) {
    var array = object.getJsonArray(name);
    return array == null ? List.of() : array.getValuesAs(JsonObject.class);
  }
}
