package se.samform.examples.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samform.examples.process.LoopbackPort;

/** Each ends the launcher in another way, while the portal is still starting: the worst moment, and the quickest. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LeavesNoProcessIT {

    static final Path FOLDER = Path.of("target/ends");

    @Test
    void after_ctrl_c() throws Exception {
        var launcher = start();
        var all = launcher.awaitChildren();
        launcher.signal("INT", -launcher.parent().pid());
        LauncherProcess.awaitEnd(all);
    }

    @Test
    void after_the_parent_was_asked_to_end() throws Exception {
        endsAfter("TERM");
    }

    @Test
    void after_the_parent_was_killed() throws Exception {
        endsAfter("KILL");
    }

    @Test
    void after_the_launcher_itself_was_killed() throws Exception {
        var launcher = start();
        var all = launcher.awaitChildren();
        launcher.signal("KILL", launcher.launcher().pid());
        LauncherProcess.awaitEnd(all);
    }

    private void endsAfter(String signal) throws Exception {
        var launcher = start();
        var all = launcher.awaitChildren();
        launcher.signal(signal, launcher.parent().pid());
        LauncherProcess.awaitEnd(all);
    }

    /** All in one folder: so each also shows that the one before left it usable. */
    private static LauncherProcess start() throws Exception {
        return LauncherProcess.start(Map.of(), List.of("--data=" + FOLDER, "--war=" + TinyWar.in(FOLDER),
                "--port=" + LoopbackPort.free().number()).toArray(String[]::new));
    }
}
