package inquest.facts;

/** A piece of evidence, traced to the file and line it was read from. Rules match on these. */
public sealed interface Fact
    permits AbnormalExits,
        AboveBaseline,
        AccountedCommand,
        AccountedUser,
        Baseline,
        Counter,
        DriveAttributeFailing,
        DriveHealth,
        DriveSelfTest,
        FilesystemInodes,
        FilesystemSpace,
        GuestState,
        HardwareLogEntry,
        KernelEvent,
        LimitHits,
        ListedShare,
        MdArray,
        MdMember,
        MdSync,
        MountPoint,
        OutOfMemoryKill,
        ProcessGrowth,
        ProcessShare,
        RaidArray,
        RaidDrive,
        Reading,
        Repeated,
        Restart,
        Rise,
        SampleGap,
        Sampled,
        Sustained,
        SwapDevice,
        UserShare,
        WaitingTasks {

  /** Where the fact was read: never null. */
  Source source();
}
