package se.samform.core.municipality;

import java.util.Set;

/**
 * A system of the municipality's own that does something to cases over REST.
 *
 * @param name as the event log has it, {@code [a-z0-9][a-z0-9-]*}, at most 40; where cases are handed to it, its name as receiver
 * @param title as people know it
 * @param units short names of those whose cases it serves
 * @param services keys of the e-services whose cases it serves
 */
public record InternalSystem(String name, String title, Set<String> units, Set<String> services) {

    public InternalSystem {
        if (!name.matches("[a-z0-9][a-z0-9-]{0,39}")) throw new IllegalArgumentException("Not the name of a system: " + name);
        units = Set.copyOf(units);
        services = Set.copyOf(services);
    }
}
