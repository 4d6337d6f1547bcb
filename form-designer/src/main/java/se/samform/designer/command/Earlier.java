package se.samform.designer.command;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samform.designer.wording.Looking;

/** The files that others are compared with: one, or those of a folder by the ids of their e-services. */
final class Earlier {

  private final List<Version> versions = new ArrayList<>();
  private final Set<Version> met = new LinkedHashSet<>();

  /** A file as it was read, whatever is in it. */
  record Version(Path file, byte[] json) {

    static Version read(Path file) throws IOException {
      return new Version(file, DefinitionFile.bytes(file));
    }

    JsonValue tree() {
      return DefinitionFile.tree(json);
    }

    /** Of the e-service. */
    Optional<String> id() {
      return Looking.string(tree(), "id");
    }
  }

  static boolean isFolder(Path path) {
    return Files.isDirectory(path);
  }

  void add(Version version) {
    versions.add(version);
  }

  /** All of that e-service, or simply all where no id is given. */
  List<Version> of(Optional<String> id) {
    var found = versions.stream().filter(version -> id.isEmpty() || version.id().equals(id)).toList();
    met.addAll(found);
    return found;
  }

  /** Those that nothing was compared with. */
  List<Version> left() {
    return versions.stream().filter(version -> !met.contains(version)).toList();
  }
}
