package se.samform.designer.draft;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samform.core.form.Fault;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.ReadResult;

/**
 * What a document means, as far as it means anything: where it has faults, without what is at fault, so that the form can be
 * shown and tried while it is built.
 *
 * @param definition empty where nothing is left that could be shown
 * @param faults of the document as it stands
 * @param left what was left out, from the outside in where one thing led to another
 */
public record Readable(Optional<ServiceDefinition> definition, List<Fault> faults, List<Place> left) {
    /** How often something else may turn out to be at fault once something is left out. */
    private static final int ROUNDS = 30;

    public Readable {
        faults = List.copyOf(faults);
        left = List.copyOf(left);
    }

    public static Readable of(Document document) {
        return switch (document.read()) {
            case ReadResult.Read(var definition) -> new Readable(Optional.of(definition), List.of(), List.of());
            case ReadResult.Faulty(var faults) -> without(document, faults);
        };
    }

    /** Whether the definition is just what the document says. */
    public boolean isSound() {
        return faults.isEmpty();
    }

    private static Readable without(Document document, List<Fault> faults) {
        var left = new ArrayList<Place>();
        var tree = document.tree();
        var found = faults;
        for (int round = 0; round < ROUNDS; round++) {
            var places = places(tree, found);
            if (places.stream().anyMatch(Place::isWhole)) break;
            for (Place place : places) {
                if (place.in(tree).isPresent()) tree = Trees.with(tree, place, was -> Optional.empty());
            }
            left.addAll(places);
            switch (new Document(tree).read()) {
                case ReadResult.Read(var definition) -> {
                    return new Readable(Optional.of(definition), faults, left);
                }
                case ReadResult.Faulty(var others) -> found = others;
            }
        }
        return new Readable(Optional.empty(), faults, left);
    }

    /** What stands where something is at fault, or else around it; the last first, so that numbers stay right while one after the other goes. */
    private static List<Place> places(JsonObject tree, List<Fault> faults) {
        return faults.stream().map(fault -> there(Place.ofPointer(fault.path(), tree), tree)).distinct().sorted(LAST_FIRST).toList();
    }

    private static Place there(Place place, JsonObject tree) {
        var at = place;
        while (!at.isWhole() && at.in(tree).isEmpty()) at = at.outer();
        return at;
    }

    private static final Comparator<Place> LAST_FIRST = (one, other) -> {
        for (int i = 0; i < Math.min(one.names().size(), other.names().size()); i++) {
            int order = compare(other.names().get(i), one.names().get(i));
            if (order != 0) return order;
        }
        return Integer.compare(other.names().size(), one.names().size());
    };

    private static int compare(String one, String other) {
        boolean areNumbers = one.matches("\\d{1,6}") && other.matches("\\d{1,6}");
        return areNumbers ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other)) : one.compareTo(other);
    }
}
