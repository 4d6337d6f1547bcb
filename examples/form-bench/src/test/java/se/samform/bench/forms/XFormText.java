package se.samform.bench.forms;

import java.util.stream.Collectors;

/** Says a form as an XForm of OpenRosa. */
final class XFormText {

  private static final String HEAD =
      """
      <h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
      <h:head><h:title>Generated</h:title><model><instance><data id="generated">
      """;

  private XFormText() {}

  static String of(Form form) {
    var xml = new StringBuilder(HEAD);
    form.questions().forEach(asked -> xml.append("<").append(asked.id()).append("/>"));
    xml.append("</data></instance>\n");
    form.questions().forEach(asked -> xml.append(bind(asked)).append("\n"));
    xml.append("</model></h:head>\n<h:body>\n");
    form.questions().stream().filter(asked -> !asked.isCalculated()).forEach(asked -> xml.append(control(asked)).append("\n"));
    return xml.append("</h:body></h:html>\n").toString();
  }

  static String path(Asked asked) {
    return "/data/" + asked.id();
  }

  private static String bind(Asked asked) {
    var bind = new StringBuilder("<bind nodeset=\"").append(path(asked)).append("\" type=\"").append(type(asked.kind())).append("\"");
    if (!asked.shown().isAlways()) {
      attribute(bind, "relevant", rule(asked.shown()));
    }
    if (!asked.required().isNever()) {
      attribute(bind, "required", rule(asked.required()));
    }
    switch (asked.kind()) {
      case NUMBER -> attribute(bind, "constraint", ". >= " + Asked.SMALLEST + " and . <= " + Asked.LARGEST);
      case TEXT -> attribute(bind, "constraint", "string-length(.) <= " + Asked.LONGEST);
      case CALCULATED -> attribute(bind, "calculate", sum(asked));
      case CHOICE, DATE, YES_NO -> {}
    }
    return bind.append("/>").toString();
  }

  private static void attribute(StringBuilder bind, String name, String expression) {
    var escaped = expression.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    bind.append(" ").append(name).append("=\"").append(escaped).append("\"");
  }

  private static String type(Kind kind) {
    return switch (kind) {
      case TEXT, CHOICE, YES_NO -> "string";
      case NUMBER, CALCULATED -> "int";
      case DATE -> "date";
    };
  }

  /** A number that is not answered is NaN to XPath, and so is the sum: JavaRosa then stores nothing. */
  private static String sum(Asked asked) {
    return asked.addends().stream().map(XFormText::path).collect(Collectors.joining(" + "));
  }

  private static String rule(Rule rule) {
    if (rule.isConstant()) {
      return rule.isAll() ? "true()" : "false()";
    }
    return rule.comparisons().stream().map(XFormText::comparison).collect(Collectors.joining(rule.isAll() ? " and " : " or "));
  }

  /** What is not answered is the empty text to XPath: as a number it compares with nothing, but it is not "a". */
  private static String comparison(Comparison comparison) {
    var path = path(comparison.question());
    return switch (comparison.relation()) {
      case IS -> path + " = '" + comparison.constant() + "'";
      case IS_NOT -> "(" + path + " != '' and " + path + " != '" + comparison.constant() + "')";
      case IN -> comparison.constants().stream()
          .map(each -> path + " = '" + each + "'")
          .collect(Collectors.joining(" or ", "(", ")"));
      case AT_LEAST -> path + " >= " + comparison.constant();
      case AT_MOST -> path + " <= " + comparison.constant();
      case BEFORE -> path + " < date('" + comparison.constant() + "')";
      case AFTER -> path + " > date('" + comparison.constant() + "')";
    };
  }

  private static String control(Asked asked) {
    var label = "<label>" + asked.id() + "</label>";
    return switch (asked.kind()) {
      case CHOICE -> select(asked, Asked.OPTIONS.stream(), label);
      case YES_NO -> select(asked, java.util.stream.Stream.of("yes", "no"), label);
      case TEXT, NUMBER, DATE, CALCULATED -> "<input ref=\"" + path(asked) + "\">" + label + "</input>";
    };
  }

  private static String select(Asked asked, java.util.stream.Stream<String> options, String label) {
    return options
        .map(option -> "<item><label>" + option + "</label><value>" + option + "</value></item>")
        .collect(Collectors.joining("", "<select1 ref=\"" + path(asked) + "\">" + label, "</select1>"));
  }
}
