package se.samform.core.answer.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samform.core.answer.SignedAs;
import se.samform.core.answer.SignedBy;
import se.samform.core.answer.SignedWhat;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;

/** {@code [{"path": "guardian", "name": "…", "at": "…", "as": "guardian", "sha256": "…", "words": "…", "login": "…"}]}. */
final class SignedCodec {

  private SignedCodec() {}

  static JsonValue write(List<SignedBy> signed) {
    return Trees.list(signed, SignedCodec::write);
  }

  private static JsonObject write(SignedBy each) {
    var object = new ObjectTree().put("path", each.path()).put("name", each.name()).put("at", each.at().toString());
    each.as().ifPresent(as -> object.put("as", as.name().toLowerCase(Locale.ROOT)));
    each.what().ifPresent(what -> object.put("sha256", what.sha256()).put("words", what.words()));
    each.what().map(SignedWhat::login).filter(login -> !login.isEmpty()).ifPresent(login -> object.put("login", login));
    return object.build();
  }

  static List<SignedBy> read(JsonArray signed) {
    return signed.getValuesAs(JsonObject.class).stream()
        .map(SignedCodec::read).toList();
  }

  private static SignedBy read(JsonObject each) {
    var as = Optional.ofNullable(each.getString("as", null)).map(word -> SignedAs.valueOf(word.toUpperCase(Locale.ROOT)));
    return new SignedBy(each.getString("path"), each.getString("name"), Instant.parse(each.getString("at")), as, what(each));
  }

  private static Optional<SignedWhat> what(JsonObject each) {
    return Optional.ofNullable(each.getString("sha256", null)).map(sha256 -> new SignedWhat(sha256, each.getString("words"), each.getString("login", "")));
  }
}
