package se.samform.designer.planted;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samform.core.form.ServiceDefinition;

/** A form in which there is nothing to find. @param drawn what stands in it outside groups, with some of its answers @param inGroups the same of what stands in groups */
record Sound(ServiceDefinition definition, List<Drawn> drawn, List<Drawn> inGroups) {

  Map<String, List<String>> values() {
    return Edited.<Drawn>joined(drawn, inGroups).stream().collect(Collectors.toMap(Drawn::id, Drawn::values));
  }
}
