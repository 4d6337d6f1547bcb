package se.samform.core.form.json;

import jakarta.json.JsonValue;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Operand;

final class ConditionWriter {

  private ConditionWriter() {}

  static void putUnlessAlways(ObjectTree object, String name, Condition condition) {
    putUnless(Condition.ALWAYS, object, name, condition);
  }

  static void putUnless(Condition usual, ObjectTree object, String name, Condition condition) {
    object.putIf(!condition.equals(usual), name, write(condition));
  }

  /** All of nothing always holds, and any of nothing never does: they are written as true and false. */
  static JsonValue write(Condition condition) {
    return switch (condition) {
      case Condition.Always always -> JsonValue.TRUE;
      case Condition.All all when all.of().isEmpty() -> JsonValue.TRUE;
      case Condition.Any any when any.of().isEmpty() -> JsonValue.FALSE;
      case Condition.All all -> new ObjectTree().put("all", Trees.list(all.of(), ConditionWriter::write)).build();
      case Condition.Any any -> new ObjectTree().put("any", Trees.list(any.of(), ConditionWriter::write)).build();
      case Condition.Not not -> new ObjectTree().put("not", write(not.condition())).build();
      case Condition.Answered answered -> new ObjectTree().put("answered", answered.path()).build();
      case Condition.Some some -> some(some);
      case Condition.Compare compare ->
          new ObjectTree()
              .put("question", compare.path())
              .put(compare.operator().key(), write(compare.operand()))
              .build();
    };
  }

  private static JsonValue some(Condition.Some some) {
    var object = new ObjectTree().put("some", some.group());
    putUnlessAlways(object, "where", some.where());
    return object.build();
  }

  private static JsonValue write(Operand operand) {
    return switch (operand) {
      case Operand.Constant constant -> Trees.text(constant.text());
      case Operand.Constants constants -> Trees.texts(constants.texts());
      case Operand.OtherAnswer other -> new ObjectTree().put("question", other.path()).build();
    };
  }
}
