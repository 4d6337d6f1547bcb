package se.samform.bench.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Node's engines as their lock file pins them, put where Maven cleans. */
final class NodePackages {

  private NodePackages() {}

  /** The folder in which they can be run. Node and npm are installed where they are missing and this may be done. */
  static Path installed(Path sources, Path folder) throws IOException, InterruptedException {
    if (!runs(folder, "node", "--version") || !runs(folder, "npm", "--version")) {
      runs(folder, "sudo", "-n", "apt-get", "install", "-y", "nodejs", "npm");
    }
    copy(sources, folder);
    if (!runs(folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")) {
      throw new IllegalStateException(
          "The form bench needs Node 20 or newer with npm: install them (apt-get install nodejs npm), or leave this part out with -Dbench.only");
    }
    return folder;
  }

  private static void copy(Path sources, Path folder) throws IOException {
    try (var files = Files.list(sources)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Whether it could be run and was content. Nobody is asked anything. */
  private static boolean runs(Path folder, String... command) throws InterruptedException, IOException {
    Files.createDirectories(folder);
    try {
      var process = new ProcessBuilder(List.of(command)).directory(folder.toFile()).inheritIO()
          .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
      return process.start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
