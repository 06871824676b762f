package inquest.cli.testing;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** Changes below folders, and of single files, as the operating system tells them. */
public final class FolderChanges implements Changes {
  /** An editor writes a file in several steps: what follows within this time belongs together. */
  private static final long QUIET_MILLISECONDS = 40;

  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();

  private FolderChanges(WatchService service) {
    this.service = service;
  }

  /**
   * Begins to watch.
   *
   * @param paths folders with all below them; of a file its folder
   */
  public static FolderChanges of(Collection<Path> paths) throws IOException {
    Path first = paths.iterator().next();
    FolderChanges changes = new FolderChanges(first.getFileSystem().newWatchService());
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        changes.watch(path);
      } else {
        Path parent = path.getParent();
        changes.register(parent == null ? Path.of("") : parent);
      }
    }
    return changes;
  }

  private void watch(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes)
              throws IOException {
            register(path);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void register(Path folder) throws IOException {
    folders.put(
        folder.register(
            service,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE),
        folder);
  }

  @Override
  public Set<Path> await() throws IOException {
    Set<Path> changed = new TreeSet<>();
    try {
      WatchKey key = service.take();
      while (key != null) {
        take(key, changed);
        key = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
      }
      return changed;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Set.of();
    } catch (ClosedWatchServiceException e) {
      return Set.of();
    }
  }

  private void take(WatchKey key, Set<Path> changed) throws IOException {
    Path folder = folders.get(key);
    for (WatchEvent<?> event : key.pollEvents()) {
      if (!(event.context() instanceof Path name)) {
        changed.add(folder);
        continue;
      }
      Path path = folder.resolve(name);
      changed.add(path);
      if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE && Files.isDirectory(path)) {
        begun(path);
      }
    }
    if (!key.reset()) {
      folders.remove(key);
    }
  }

  /** Watches a new folder, which may be gone again. */
  private void begun(Path folder) throws IOException {
    try {
      watch(folder);
    } catch (NoSuchFileException e) {
      // its end is a change of its own
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
