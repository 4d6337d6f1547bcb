package se.samform.portal.architecture;

import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.glassfish.expressly.parser.AstBracketSuffix;
import org.glassfish.expressly.parser.AstChoice;
import org.glassfish.expressly.parser.AstDotSuffix;
import org.glassfish.expressly.parser.AstIdentifier;
import org.glassfish.expressly.parser.AstMethodArguments;
import org.glassfish.expressly.parser.AstString;
import org.glassfish.expressly.parser.AstValue;
import org.glassfish.expressly.parser.ELParser;
import org.glassfish.expressly.parser.Node;

/** Reads the expressions of a page, as far as is known beforehand, and tells what in them can't be. */
final class Expressions {
    private static final String TEXTS = "t";

    private final ResourceBundle texts;
    private final Consumer<String> fault;

    Expressions(ResourceBundle texts, Consumer<String> fault) {
        this.texts = texts;
        this.fault = fault;
    }

    /** The type of a text that is one expression; of any other it is a string. */
    Type read(String text, Map<String, Type> scope) {
        if (!text.contains("#{")) return String.class;
        Node whole = ELParser.parse(text);
        read(whole, scope);
        return whole.jjtGetNumChildren() == 1 ? type(whole.jjtGetChild(0).jjtGetChild(0), scope) : String.class;
    }

    private void read(Node node, Map<String, Type> scope) {
        if (node instanceof AstValue value) follow(value, scope);
        children(node).forEach(child -> read(child, scope));
    }

    private Type type(Node node, Map<String, Type> scope) {
        if (node instanceof AstIdentifier name) return scope.getOrDefault(name.getImage(), Readable.UNKNOWN);
        if (node instanceof AstValue value) return follow(value, scope);
        return node instanceof AstChoice ? Readable.UNKNOWN : String.class;
    }

    /** From its first name on, as far as it goes. */
    private Type follow(AstValue value, Map<String, Type> scope) {
        if (value.jjtGetChild(0) instanceof AstIdentifier first && first.getImage().equals(TEXTS)) return text(value.jjtGetChild(1));
        Type type = type(value.jjtGetChild(0), scope);
        for (int i = 1; i < value.jjtGetNumChildren(); i++) {
            type = step(type, value.jjtGetChild(i));
        }
        return type;
    }

    private Type step(Type owner, Node suffix) {
        if (suffix instanceof AstBracketSuffix) return Readable.each(owner);
        String name = ((AstDotSuffix) suffix).getImage();
        Optional<Type> found = suffix.jjtGetNumChildren() > 0 && suffix.jjtGetChild(0) instanceof AstMethodArguments arguments
            ? Readable.call(owner, name, arguments.jjtGetNumChildren()) : Readable.property(owner, name);
        if (found.isEmpty()) fault.accept(owner.getTypeName() + " tells no " + name);
        return found.orElse(Readable.UNKNOWN);
    }

    private Type text(Node key) {
        if (key.jjtGetChild(0) instanceof AstString name && !texts.containsKey(name.getString())) fault.accept("no text " + name.getString());
        return String.class;
    }

    private static Stream<Node> children(Node node) {
        return IntStream.range(0, node.jjtGetNumChildren()).mapToObj(node::jjtGetChild);
    }
}
