package se.samform.portal.login;

import java.util.List;
import java.util.Map;

/** A post that came after its log-in had ended. @param address inside the municipality @param fields as typed; without files */
public record ParkedPost(List<String> address, Map<String, List<String>> fields) {
    public ParkedPost {
        address = List.copyOf(address);
        fields = Map.copyOf(fields);
    }
}
