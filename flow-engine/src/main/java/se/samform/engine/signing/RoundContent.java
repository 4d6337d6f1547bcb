package se.samform.engine.signing;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import se.samform.core.answer.json.ActingCodec;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.JsonText;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Parsed;
import se.samform.core.json.Trees;
import se.samform.core.party.Applicant;

/** What is sealed of a round. @param reason of who refused; empty until then */
record RoundContent(Starter starter, List<Invitee> invitees, String reason) {

  private static final int LARGEST = 1 << 20;
  private static final int DEEPEST = 8;

  RoundContent because(String why) {
    return new RoundContent(starter, invitees, why);
  }

  byte[] json() {
    var people = Trees.list(invitees, each -> new ObjectTree().put("path", each.path()).put("name", each.name()).put("mail", each.mail()).put("phone", each.phone()).build());
    var tree = new ObjectTree()
        .put("person", starter.person().personalNumber()).put("name", starter.name()).put("mail", starter.mail())
        .put("invitees", people).put("reason", reason).putIf(!starter.phone().isEmpty(), "phone", Trees.text(starter.phone()));
    starter.acting().ifPresent(acting -> tree.put("acting", ActingCodec.write(acting)));
    return CanonicalJson.write(tree.build());
  }

  static RoundContent read(byte[] json) {
    return switch (JsonText.parse(json, LARGEST, DEEPEST)) {
      case Parsed.Tree(var root) -> read(root.asJsonObject());
      case Parsed.Broken(var fault) -> throw new IllegalStateException(fault.toString());
    };
  }

  private static RoundContent read(JsonObject object) {
    var starter = new Starter(
        new Applicant.Person(object.getString("person")), Optional.ofNullable(object.getJsonObject("acting")).map(ActingCodec::read), object.getString("name"), object.getString("mail"),
        object.getString("phone", ""));
    var invitees = object.getJsonArray("invitees").getValuesAs(JsonObject.class).stream()
        .map(each -> new Invitee(each.getString("path"), each.getString("name"), each.getString("mail"), each.getString("phone", ""))).toList();
    return new RoundContent(starter, invitees, object.getString("reason"));
  }
}
