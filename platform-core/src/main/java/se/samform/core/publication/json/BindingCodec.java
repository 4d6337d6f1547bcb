package se.samform.core.publication.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samform.core.flow.RegistrationRule;
import se.samform.core.form.json.RegistrationCodec;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.Faults;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.notice.NoticeSettings;
import se.samform.core.notice.json.NoticeSettingsCodec;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Consultee;
import se.samform.core.publication.PaymentBinding;
import se.samform.core.publication.Receiver;
import se.samform.core.publication.Register;

/** Writes and reads what it wrote; what people send goes through a check of its own before. */
public final class BindingCodec {

  private BindingCodec() {}

  public static String write(Binding binding) {
    var units = new ObjectTree();
    binding.units().forEach((role, unit) -> units.put(role, unit.text()));
    var receivers = new ObjectTree();
    binding.receivers().forEach((role, receiver) -> receivers.put(role, tree(receiver)));
    var document = new ObjectTree()
        .put("authority", binding.authority().text())
        .put("units", units.build())
        .put("receivers", receivers.build())
        .putIf(!binding.parked().isEmpty(), "parked", Trees.list(binding.parked(), ParkingCodec::write))
        .putIf(!binding.registers().isEmpty(), "registers", registers(binding))
        .putIf(!binding.officers().isEmpty(), "officers", officers(binding))
        .putIf(!binding.payments().equals(PaymentBinding.NONE), "payments", PaymentBindingCodec.write(binding.payments()))
        .putIf(!binding.notices().isNone(), "notices", NoticeSettingsCodec.write(binding.notices()))
        .putIf(!binding.consultees().isEmpty(), "consultees", consultees(binding));
    binding.registration().ifPresent(rule -> document.put("registration", RegistrationCodec.write(rule)));
    return new String(CanonicalJson.write(document.build()), StandardCharsets.UTF_8);
  }

  /** @throws IllegalStateException for what {@link #write} never wrote */
  public static Binding read(String document) {
    return binding(Stored.object(document));
  }

  private static Binding binding(JsonObject root) {
    return new Binding(
        AuthorityId.of(root.getString("authority")),
        map(root.getJsonObject("units"), units -> role -> UnitId.of(units.getString(role))),
        map(root.getJsonObject("receivers"), receivers -> role -> receiver(receivers.getJsonObject(role))),
        root.containsKey("parked")
            ? root.getJsonArray("parked").getValuesAs(JsonObject.class).stream().map(ParkingCodec::read).toList()
            : List.of(),
        root.containsKey("registers")
            ? map(root.getJsonObject("registers"), registers -> role -> register(registers.getJsonObject(role)))
            : Map.of(),
        root.containsKey("officers")
            ? map(root.getJsonObject("officers"), officers -> role -> officers(officers.getJsonArray(role)))
            : Map.of(),
        root.containsKey("payments") ? PaymentBindingCodec.read(root.getJsonObject("payments")) : PaymentBinding.NONE,
        root.containsKey("notices") ? NoticeSettingsCodec.read(root.getJsonObject("notices")) : NoticeSettings.NONE,
        Optional.ofNullable(root.get("registration")).map(BindingCodec::registration),
        root.containsKey("consultees")
            ? map(root.getJsonObject("consultees"), consultees -> role -> consultee(consultees.getJsonObject(role)))
            : Map.of());
  }

  private static RegistrationRule registration(JsonValue value) {
    var faults = new Faults();
    var rule = RegistrationCodec.read(value, "/registration", faults);
    if (!faults.found().isEmpty()) {
      throw new IllegalStateException(faults.found().toString());
    }
    return rule;
  }

  private static <T> Map<String, T> map(JsonObject object, Function<JsonObject, Function<String, T>> read) {
    return object.keySet().stream().collect(Collectors.toMap(Function.identity(), read.apply(object)));
  }

  private static JsonObject tree(Receiver receiver) {
    return new ObjectTree().put("name", receiver.name()).put("address", receiver.address().toString()).build();
  }

  private static Receiver receiver(JsonObject object) {
    return new Receiver(object.getString("name"), URI.create(object.getString("address")));
  }

  private static JsonValue registers(Binding binding) {
    var registers = new ObjectTree();
    binding.registers().forEach((role, register) -> registers.put(
        role, new ObjectTree().put("name", register.name()).put("address", register.address().toString()).build()));
    return registers.build();
  }

  private static JsonValue officers(Binding binding) {
    var officers = new ObjectTree();
    binding.officers().forEach((role, ids) -> officers.put(role, Trees.texts(ids.stream().map(OfficerId::text).sorted().toList())));
    return officers.build();
  }

  private static Set<OfficerId> officers(JsonArray ids) {
    return ids.getValuesAs(JsonString::getString).stream().map(OfficerId::of).collect(Collectors.toUnmodifiableSet());
  }

  private static JsonValue consultees(Binding binding) {
    var consultees = new ObjectTree();
    binding.consultees().forEach((role, consultee) -> consultees.put(role, tree(consultee)));
    return consultees.build();
  }

  private static JsonObject tree(Consultee consultee) {
    return (switch (consultee) {
      case Consultee.Within(var unit) -> new ObjectTree().put("unit", unit.text());
      case Consultee.Outside(var name, var email) -> new ObjectTree().put("name", name).put("email", email);
    }).build();
  }

  private static Consultee consultee(JsonObject object) {
    return object.containsKey("unit")
        ? new Consultee.Within(UnitId.of(object.getString("unit")))
        : new Consultee.Outside(object.getString("name"), object.getString("email"));
  }

  private static Register register(JsonObject object) {
    return new Register(object.getString("name"), URI.create(object.getString("address")));
  }
}
