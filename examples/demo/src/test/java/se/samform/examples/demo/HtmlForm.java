package se.samform.examples.demo;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A form of a page as a browser would send it: its address and what its hidden fields hold. What a person types and
 * which button they press is added by {@link #with}.
 */
record HtmlForm(String action, boolean multipart, Map<String, List<String>> fields, List<Upload> files) {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)=\"([^\"]*)\"");

    /** @param content is read again for each post */
    record Upload(String field, String name, String mime, Supplier<InputStream> content) {

        Upload(String field, String name, String mime, byte[] content) {
            this(field, name, mime, () -> new ByteArrayInputStream(content));
        }
    }

    static List<HtmlForm> in(String page) {
        var forms = new ArrayList<HtmlForm>();
        var form = FORM.matcher(page);
        while (form.find()) {
            var attributes = attributes(form.group(1));
            forms.add(new HtmlForm(attributes.get("action"), attributes.getOrDefault("enctype", "").startsWith("multipart"),
                    hidden(form.group(2)), List.of()));
        }
        return forms;
    }

    /** With this field, in the place of what it held. */
    HtmlForm with(String name, String... values) {
        var more = new LinkedHashMap<>(fields);
        more.put(name, List.of(values));
        return new HtmlForm(action, multipart, more, files);
    }

    HtmlForm with(Map<String, String> answers) {
        var more = new LinkedHashMap<>(fields);
        answers.forEach((name, value) -> more.put(name, List.of(value.split("\\|"))));
        return new HtmlForm(action, multipart, more, files);
    }

    HtmlForm without(String name) {
        var fewer = new LinkedHashMap<>(fields);
        fewer.remove(name);
        return new HtmlForm(action, multipart, fewer, files);
    }

    HtmlForm with(Upload file) {
        var more = new ArrayList<>(files);
        more.add(file);
        return new HtmlForm(action, true, fields, more);
    }

    HtmlForm to(String otherAction) {
        return new HtmlForm(otherAction, multipart, fields, files);
    }

    String value(String field) {
        return fields.getOrDefault(field, List.of("")).getFirst();
    }

    private static Map<String, List<String>> hidden(String form) {
        var fields = new LinkedHashMap<String, List<String>>();
        var input = INPUT.matcher(form);
        while (input.find()) {
            var attributes = attributes(input.group(1));
            if (attributes.getOrDefault("type", "").equals("hidden")) {
                fields.put(attributes.get("name"), List.of(attributes.getOrDefault("value", "")));
            }
        }
        return fields;
    }

    private static Map<String, String> attributes(String tag) {
        var attributes = new HashMap<String, String>();
        var attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            attributes.put(attribute.group(1), unescape(attribute.group(2)));
        }
        return attributes;
    }

    private static String unescape(String text) {
        return text.replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
