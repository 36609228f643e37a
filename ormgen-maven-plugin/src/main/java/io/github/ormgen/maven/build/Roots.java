package io.github.ormgen.maven.build;

import io.github.ormgen.goal.generate.DraftMode;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/** The folders of a project that generated files go into, and how the build learns of them. */
public final class Roots {

    private final MavenProject maven;
    private final Path sources;
    private final Path target;

    /** The folders of a project whose sources are written to one folder. */
    public Roots(MavenProject maven, Path sources) {
        this.maven = maven;
        this.sources = sources;
        this.target = Path.of(maven.getBuild().getDirectory());
    }

    /** The folder of what is neither source nor script. */
    public Path metadata() {
        return target.resolve("ormgen");
    }

    /** The file in which an execution notes what it wrote. */
    public Path manifest(String executionId) {
        return target.resolve("maven-status/ormgen").resolve(executionId + ".txt");
    }

    /** The folder of drafts. */
    public Path draft(DraftMode mode) {
        return target.resolve(
                mode == DraftMode.MAIN ? "generated-resources/ormgen" : "generated-test-resources/ormgen");
    }

    /** Tells the build of the roots, whether there is anything in them or not: a skipped run leaves what was there. */
    public void register(DraftMode mode) {
        maven.addCompileSourceRoot(sources.toString());
        switch (mode) {
            case MAIN -> {
                if (isNew(maven.getResources(), mode)) {
                    maven.addResource(resource(mode));
                }
            }
            case TEST -> {
                if (isNew(maven.getTestResources(), mode)) {
                    maven.addTestResource(resource(mode));
                }
            }
            case NONE, FAIL -> {}
        }
    }

    /** Takes back drafts that an earlier build copied to the class path and that are no longer given. */
    public void removeCopiedDrafts() {
        CopiedDrafts.remove(Path.of(maven.getBuild().getOutputDirectory()), folders(maven.getResources()));
        CopiedDrafts.remove(Path.of(maven.getBuild().getTestOutputDirectory()), folders(maven.getTestResources()));
    }

    private static List<Path> folders(List<Resource> resources) {
        return resources.stream()
                .map(resource -> Path.of(resource.getDirectory()))
                .toList();
    }

    private boolean isNew(Iterable<Resource> present, DraftMode mode) {
        for (Resource resource : present) {
            if (Path.of(resource.getDirectory()).equals(draft(mode))) {
                return false;
            }
        }
        return true;
    }

    private Resource resource(DraftMode mode) {
        Resource resource = new Resource();
        resource.setDirectory(draft(mode).toString());
        return resource;
    }
}
