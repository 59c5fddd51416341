namespace Office.Integration.Tests.Permissions;

/// <summary>
/// Who may ask what: a row for each command and query, a column for each of <see cref="Roles"/>. An <c>x</c> is let through to
/// the handler. The three administrators come to no document; the machine (reactions, jobs, command line) comes to everything.
/// </summary>
internal static class PermissionTable
{
    private const string Table = """
                             anon other coll read form hand draf cler keep watc syst secu audi mach
        # Calendars
        GetCalendarYears        .    x    x    x    x    x    x    x    x    x    x    x    x    x
        GetTimeRules            .    x    x    x    x    x    x    x    x    x    x    x    x    x
        LoadCalendar            .    .    .    .    .    .    .    .    .    .    .    .    .    x
        SetCalendarYear         .    .    .    .    .    .    .    .    .    .    x    .    .    x
        SetTimeRules            .    .    .    .    .    .    .    x    .    x    .    .    .    x
        # Delegations
        EndDelegation           .    x    x    x    x    x    x    x    x    x    x    x    x    x
        ListAllDelegations      .    .    .    .    .    .    .    .    .    .    x    .    .    x
        ListDelegations         .    x    x    x    x    x    x    x    x    x    x    x    x    x
        SetDelegation           .    x    x    x    x    x    x    x    x    x    x    x    x    x
        TurnDelegations         .    .    .    .    .    .    .    .    .    .    .    .    .    x
        # Directory
        GetDirectoryTree        .    x    x    x    x    x    x    x    x    x    x    x    x    x
        LoadDirectory           .    .    .    .    .    .    .    .    .    .    .    .    .    x
        # DutyRosters
        AddDutyShifts           .    .    .    .    .    .    .    x    .    .    .    .    .    x
        GetDutyRoster           .    x    x    x    x    x    x    x    x    x    x    x    x    x
        LoadDutyRosters         .    .    .    .    .    .    .    .    .    .    .    .    .    x
        RemoveDutyShift         .    .    .    .    .    .    .    x    .    .    .    .    .    x
        # Foundation
        ListDeadLetters         .    .    .    .    .    .    .    .    .    .    x    .    .    x
        ReplayDeadLetter        .    .    .    .    .    .    .    .    .    .    x    .    .    x
        # Grants
        GetRights               .    x    x    x    x    x    x    x    x    x    x    x    x    x
        # Officials
        EnterOfficial           .    .    .    .    .    .    .    .    .    .    x    .    .    x
        EndAbsence              .    x    x    x    x    x    x    x    x    x    x    x    x    x
        GetOfficialCard         .    x    x    x    x    x    x    x    x    x    x    x    x    x
        ListAbsences            .    x    x    x    x    x    x    x    x    x    x    x    x    x
        RecordDeparture         .    .    .    .    .    .    .    .    .    .    x    .    .    x
        RecordLeave             .    .    .    .    .    .    .    .    .    .    x    .    .    x
        RenameOfficial          .    .    .    .    .    .    .    .    .    .    x    .    .    x
        # Organs
        CreateOrgan             .    .    .    .    .    .    .    .    .    .    x    .    .    x
        RenameOrgan             .    .    .    .    .    .    .    .    .    .    x    .    .    x
        # Posts
        AppointOfficial         .    .    .    .    .    .    .    .    .    .    x    .    .    x
        EndAppointment          .    .    .    .    .    .    .    .    .    .    x    .    .    x
        # Units
        CreateUnit              .    .    .    .    .    .    .    .    .    .    x    .    .    x
        RenameUnit              .    .    .    .    .    .    .    .    .    .    x    .    .    x
        # Deadlines
        AlertDutyOfficer        .    .    .    .    .    .    .    .    .    .    .    .    .    x
        FireTimer               .    .    .    .    .    .    .    .    .    .    .    .    .    x
        LayReminderAside        .    x    x    x    x    x    x    x    x    x    x    x    x    x
        ListDueTimers           .    .    .    .    .    .    .    .    .    .    .    .    .    x
        ListFailedTimers        .    .    .    .    .    .    .    .    .    .    x    .    .    x
        ListReminders           .    x    x    x    x    x    x    x    x    x    x    x    x    x
        ListStaleRoots          .    .    .    .    .    .    .    .    .    .    .    .    .    x
        RecordTimerProblem      .    .    .    .    .    .    .    .    .    .    .    .    .    x
        RecountTimers           .    .    .    .    .    .    .    .    .    .    .    .    .    x
        RetryTimer              .    .    .    .    .    .    .    .    .    .    x    .    .    x
        # Instances
        CarryDelegations        .    .    .    .    .    .    .    .    .    .    .    .    .    x
        ListUncarried           .    .    .    .    .    .    .    .    .    .    .    .    .    x
        HearSignal              .    .    .    .    .    .    .    .    .    .    .    .    .    x
        ListListeners           .    .    .    .    .    .    .    .    .    .    .    .    .    x
        ListTroubles            .    .    .    .    .    .    .    .    .    .    x    .    .    x
        PublishProcess          .    .    .    .    .    .    .    .    .    x    .    .    .    x
        RetryService            .    .    .    .    .    .    .    .    .    .    x    .    .    x
        # Definitions
        CheckProcess            .    .    .    .    .    .    .    .    .    x    .    .    .    x
        ChooseProcess           .    .    .    .    .    .    .    .    .    x    .    .    .    x
        DiscardProcessDraft     .    .    .    .    .    .    .    .    .    x    .    .    .    x
        GetDiagram              .    .    .    x    x    x    x    .    .    .    .    .    .    x
        GetProcessDraft         .    .    .    .    .    .    .    .    .    x    .    .    .    x
        GetProcessVersion       .    .    .    .    .    .    .    .    .    x    .    .    .    x
        ListProcessChoices      .    .    .    .    .    .    .    .    .    x    .    .    .    x
        ListProcesses           .    .    .    .    .    .    .    .    .    x    .    .    .    x
        ListProcessVersions     .    .    .    .    .    .    .    .    .    x    .    .    .    x
        PublishProcessDraft     .    .    .    .    .    .    .    .    .    x    .    .    .    x
        SaveProcessDraft        .    .    .    .    .    .    .    .    .    x    .    .    .    x
        # Versions
        ListCounterparts        .    .    .    .    .    .    .    .    .    x    .    .    .    x
        MigrateInstance         .    .    .    .    .    .    .    .    .    x    .    .    .    x
        PlanMigration           .    .    .    .    .    .    .    .    .    x    .    .    .    x
        SimulateVersion         .    .    .    .    .    .    .    .    .    x    .    .    .    x
        # Moves
        AcknowledgeReading      .    .    .    .    .    x    .    .    .    .    .    .    .    x
        AddSigners              .    .    .    .    .    x    .    .    .    .    .    .    .    x
        AnswerConsult           .    .    .    .    .    x    .    .    .    .    .    .    .    x
        AskBeside               .    .    .    .    .    x    .    .    .    .    .    .    .    x
        CancelMatter            .    .    .    .    x    x    x    .    .    .    .    .    .    x
        CirculateMatter         .    .    .    .    x    x    x    .    .    .    .    .    .    x
        ClaimItem               .    .    .    .    .    x    .    .    .    .    .    .    .    x
        DecideJump              .    .    .    .    .    .    .    x    .    x    .    .    .    x
        HandOverMatter          .    .    .    .    .    .    .    x    .    x    .    .    .    x
        ListHeldMatters         .    .    .    .    .    .    .    x    .    x    .    .    .    x
        ProposeJump             .    .    .    .    .    .    .    x    .    x    .    .    .    x
        ReleaseItem             .    .    .    .    .    x    .    .    .    .    .    .    .    x
        RemoveSigner            .    .    .    .    x    x    x    .    .    .    .    .    .    x
        ReopenMatter            .    .    .    .    .    .    .    x    .    x    .    .    .    x
        RestoreSigner           .    .    .    .    x    x    x    .    .    .    .    .    .    x
        ResumeMatter            .    .    .    .    .    .    .    x    .    x    .    .    .    x
        RevokeReading           .    .    .    .    x    x    x    .    .    .    .    .    .    x
        SuspendMatter           .    .    .    .    .    .    .    x    .    x    .    .    .    x
        TerminateMatter         .    .    .    .    .    .    .    x    .    x    .    .    .    x
        TransferItem            .    .    .    .    .    x    .    .    .    .    .    .    .    x
        UrgeItem                .    x    x    x    x    x    x    x    x    x    x    x    x    x
        # WorkItems
        CountWorkItems          .    x    x    x    x    x    x    x    x    x    x    x    x    x
        GetMatterMoves          .    .    .    .    .    .    .    x    .    x    .    .    .    x
        GetMoves                .    x    x    x    x    x    x    x    x    x    x    x    x    x
        GetRevision             .    .    .    x    x    x    x    .    .    .    .    .    .    x
        GetTrack                .    .    .    x    x    x    x    .    .    .    .    .    .    x
        ListWorkItems           .    x    x    x    x    x    x    x    x    x    x    x    x    x
        # BusinessForms
        AddFormFile             .    .    .    .    .    x    x    .    .    .    .    .    .    x
        DecideFormMatter        .    .    .    .    .    x    .    .    .    .    .    .    .    x
        DiscardFormMatter       .    .    .    .    .    .    x    .    .    .    .    .    .    x
        ExportFormMatters       .    x    x    x    x    x    x    x    x    x    x    x    x    x
        GetFormDesign           .    .    .    .    .    .    .    x    .    .    .    .    .    x
        GetFormFile             .    x    x    x    x    x    x    x    x    x    x    x    x    x
        GetFormMatter           .    x    x    x    x    x    x    x    x    x    x    x    x    x
        GetGrantedLeave         .    .    .    .    .    .    .    .    .    .    .    .    .    x
        GetStepForms            .    .    .    x    x    x    x    .    .    .    .    .    .    x
        InstallForm             .    .    .    .    .    .    .    .    .    .    .    .    .    x
        ListFormDesigns         .    .    .    .    .    .    .    x    .    .    .    .    .    x
        ListFormMatters         .    x    x    x    x    x    x    x    x    x    x    x    x    x
        ListForms               .    x    x    x    x    x    x    x    x    x    x    x    x    x
        ListOwnFormMatters      .    x    x    x    x    x    x    x    x    x    x    x    x    x
        OfferForm               .    .    .    .    .    .    .    x    .    .    .    .    .    x
        OpenFormMatter          .    .    .    x    x    x    x    .    .    .    .    .    .    x
        PublishForm             .    .    .    .    .    .    .    x    .    .    .    .    .    x
        ReturnFormMatter        .    .    .    .    .    x    .    .    .    .    .    .    .    x
        SaveFormDesign          .    .    .    .    .    .    .    x    .    .    .    .    .    x
        SaveFormMatter          .    .    .    .    .    x    x    .    .    .    .    .    .    x
        SettleFormMatter        .    .    .    .    .    .    .    .    .    .    .    .    .    x
        StartFormMatter         .    x    x    x    x    x    x    x    x    x    x    x    x    x
        SubmitFormMatter        .    .    .    .    .    .    x    .    .    .    .    .    .    x
        WithdrawFormMatter      .    .    .    .    x    .    x    .    .    .    .    .    .    x
        # Dispatches
        AddAttachment           .    .    .    .    .    x    x    .    .    .    .    .    .    x
        ArrangeAttachments      .    .    .    .    .    x    x    .    .    .    .    .    .    x
        DiscardDraft            .    .    .    .    .    .    x    .    .    .    .    .    .    x
        FindEarlierPapers       .    .    .    .    .    x    x    .    .    .    .    .    .    x
        FixText                 .    .    .    .    .    x    .    .    .    .    .    .    .    x
        FollowProcess           .    .    .    .    .    .    .    .    .    .    .    .    .    x
        GetDispatch             .    .    .    x    x    x    x    .    .    .    .    .    .    x
        GetDispatchAttachment   .    .    .    x    x    x    x    .    .    .    .    .    .    x
        GetDispatchFile         .    .    .    x    x    x    x    .    .    .    .    .    .    x
        GetDraft                .    .    .    .    .    x    x    .    .    .    .    .    .    x
        GetFindings             .    .    .    x    x    x    x    .    .    .    .    .    .    x
        GetRecord               .    .    .    x    x    x    x    .    .    .    .    .    .    x
        GetTypesetSource        .    .    .    .    .    .    .    .    .    .    .    .    .    x
        ListAttachments         .    .    .    x    x    x    x    .    .    .    .    .    .    x
        ListDrafts              .    x    x    x    x    x    x    x    x    x    x    x    x    x
        OpenDispatch            .    .    .    x    x    x    x    .    .    .    .    .    .    x
        OverrideFinding         .    .    .    .    .    x    .    .    .    .    .    .    .    x
        ProofreadDispatch       .    .    .    .    .    x    .    .    .    .    .    .    .    x
        RecordLayout            .    .    .    .    .    .    .    .    .    .    .    .    .    x
        ReleaseDispatch         .    .    .    .    .    x    .    .    .    .    .    .    .    x
        RemoveAttachment        .    .    .    .    .    x    x    .    .    .    .    .    .    x
        ReturnDispatch          .    .    .    .    .    x    .    .    .    .    .    .    .    x
        SaveDraft               .    .    .    .    .    x    x    .    .    .    .    .    .    x
        StartDispatch           .    .    .    .    .    .    x    .    .    .    .    .    .    x
        SubmitDispatch          .    .    .    .    .    .    x    .    .    .    .    .    .    x
        WithdrawDispatch        .    .    .    .    x    .    x    .    .    .    .    .    .    x
        # TextHolds
        HoldText                .    .    .    .    .    x    x    .    .    .    .    .    .    x
        InviteCoAuthor          .    .    .    .    .    .    x    .    .    .    .    .    .    x
        KeepAside               .    .    .    .    x    x    x    .    .    .    .    .    .    x
        LeaveText               .    .    .    .    x    x    x    .    .    .    .    .    .    x
        # TextVersions
        CheckInText             .    .    .    .    .    x    x    .    .    .    .    .    .    x
        CompareVersions         .    .    .    .    x    x    x    .    .    .    .    .    .    x
        # Entries
        AnswerEntry             .    .    .    .    .    x    .    .    .    .    .    .    .    x
        EnterForAnother         .    x    x    x    x    x    x    x    x    x    x    x    x    x
        GetEntryProof           .    .    .    x    x    x    x    .    .    .    .    .    .    x
        TellOfDispute           .    .    .    .    .    .    .    .    .    .    .    .    .    x
        ListEntries             .    x    x    x    x    x    x    x    x    x    x    x    x    x
        # Exchange
        AnswerArrival           .    .    .    .    .    x    .    .    .    .    .    .    .    x
        DistributeDispatch      .    .    .    .    .    x    .    .    .    .    .    .    .    x
        GetArrival              .    .    .    x    x    x    .    .    .    .    .    .    .    x
        GetArrivalFile          .    .    .    x    x    x    .    .    .    .    .    .    .    x
        GetArrivalPaper         .    .    .    x    x    x    .    .    .    .    .    .    .    x
        ListDeliveries          .    .    .    x    x    x    x    .    .    .    .    .    .    x
        OpenArrival             .    .    .    .    .    x    .    .    .    .    .    .    .    x
        ReceiveDelivery         .    .    .    .    .    .    .    .    .    .    .    .    .    x
        RecordReceipt           .    .    .    .    .    .    .    .    .    .    .    .    .    x
        # FilingSheets
        GetFilingSheet          .    .    .    x    x    x    x    .    .    .    .    .    .    x
        ListFilingSheetOwners   .    .    .    .    .    .    .    .    .    .    .    .    .    x
        ListFilingSheets        .    .    .    .    .    .    .    x    .    .    .    .    .    x
        RemoveFilingSheet       .    .    .    .    .    .    .    x    .    .    .    .    .    x
        SaveFilingSheet         .    .    .    .    .    .    .    x    .    .    .    .    .    x
        # Numbering
        AskReuse                .    .    .    .    .    .    .    x    .    .    .    .    .    x
        CheckNumbers            .    .    .    .    .    .    .    .    .    .    .    .    .    x
        DecideReuse             .    .    .    .    .    .    .    x    .    .    .    .    .    x
        ExplainNumbers          .    x    x    x    x    x    x    x    x    x    x    x    x    x
        ListNumberRules         .    .    .    .    .    .    .    x    .    .    .    .    .    x
        ListNumberedOrgans      .    .    .    .    .    .    .    .    .    .    .    .    .    x
        ReserveNumbers          .    .    .    .    .    .    .    x    .    .    .    .    .    x
        SaveNumberRule          .    .    .    .    .    .    .    x    .    .    .    .    .    x
        VoidReserved            .    .    .    .    .    .    .    x    .    .    .    .    .    x
        ListRegister            .    x    x    x    x    x    x    x    x    x    x    x    x    x
        ListRegisterOrgans      .    x    x    x    x    x    x    x    x    x    x    x    x    x
        GetNumberChoices        .    .    .    .    .    x    .    .    .    .    .    .    .    x
        RegisterNumber          .    .    .    .    .    x    .    .    .    .    .    .    .    x
        # Archives
        AskForCheck             .    .    .    .    .    .    .    .    .    x    .    .    .    x
        ExcludeDocument         .    .    .    .    .    .    .    .    .    x    .    .    .    x
        FileDocument            .    .    .    .    .    .    .    .    .    x    .    .    .    x
        GetArchiveChecklist     .    .    .    .    .    .    .    .    .    x    .    .    .    x
        GetArchiveItem          .    .    .    .    .    .    .    .    .    x    .    .    .    x
        GetArchivePackage       .    .    .    .    .    .    .    .    .    x    .    .    .    x
        GetArchiveSettings      .    .    .    .    .    .    .    .    .    x    .    .    .    x
        HandOverYear            .    .    .    .    .    .    .    .    .    x    .    .    .    x
        ListArchive             .    .    .    .    .    .    .    .    .    x    .    .    .    x
        ListTransfers           .    .    .    .    .    .    .    .    .    x    .    .    .    x
        GetTransferFile         .    .    .    .    .    .    .    .    .    x    .    .    .    x
        SaveArchiveSettings     .    .    .    .    .    .    .    .    .    x    .    .    .    x
        SaveRetentionTable      .    .    .    .    .    .    .    .    .    x    .    .    .    x
        GetPackSource           .    .    .    .    .    .    .    .    .    .    .    .    .    x
        ListDueChecks           .    .    .    .    .    .    .    .    .    .    .    .    .    x
        ListYearItems           .    .    .    .    .    .    .    .    .    .    .    .    .    x
        RecordArchiveCheck      .    .    .    .    .    .    .    .    .    .    .    .    .    x
        RecordPackage           .    .    .    .    .    .    .    .    .    .    .    .    .    x
        RecordTransfer          .    .    .    .    .    .    .    .    .    .    .    .    .    x
        # Search
        ClearSearch             .    .    .    .    .    .    .    .    .    .    .    .    .    x
        IndexDocument           .    .    .    .    .    .    .    .    .    .    .    .    .    x
        ListIndexable           .    .    .    .    .    .    .    .    .    .    .    .    .    x
        SearchDocuments         .    x    x    x    x    x    x    x    x    x    x    x    x    x
        # Proofreading
        FindRegistered          .    x    x    x    x    x    x    x    x    x    x    x    x    x
        GetProofLists           .    x    x    x    x    x    x    x    x    x    x    x    x    x
        SaveProofList           .    .    .    .    .    .    .    x    .    .    .    .    .    x
        # Rechecks
        AskSignerAgain          .    .    .    .    .    x    .    .    .    .    .    .    .    x
        GetIssueDifference      .    .    .    x    x    x    x    .    .    .    .    .    .    x
        # Seals
        GetSealOrder            .    .    .    .    .    .    .    .    .    .    .    .    .    x
        ListAwaitedStamps       .    .    .    .    .    .    .    .    .    .    .    .    .    x
        ListSealedOrgans        .    .    .    .    .    .    .    .    .    .    .    .    .    x
        ListSeals               .    .    .    .    .    .    .    .    x    .    .    .    .    x
        ListSealUses            .    .    .    .    .    .    .    .    x    .    .    .    .    x
        RecordSeal              .    .    .    .    .    .    .    .    .    .    .    .    .    x
        RecordStamp             .    .    .    .    .    .    .    .    .    .    .    .    .    x
        RegisterSeal            .    .    .    .    .    .    .    .    .    .    .    .    .    x
        SealDispatch            .    .    .    .    .    x    .    .    .    .    .    .    .    x
        # SignOffs
        GetDecisionCard         .    .    .    .    x    x    .    .    .    .    .    .    .    x
        ListPhrases             .    x    x    x    x    x    x    x    x    x    x    x    x    x
        SaveOpinionDraft        .    .    .    .    .    x    .    .    .    .    .    .    .    x
        SavePhrases             .    x    x    x    x    x    x    x    x    x    x    x    x    x
        SignOffDispatch         .    .    .    .    .    x    .    .    .    .    .    .    .    x
        # Signatures
        ClearPinTries           .    x    x    x    x    x    x    x    x    x    x    x    x    x
        CountPinTry             .    x    x    x    x    x    x    x    x    x    x    x    x    x
        GetSigningKey           .    x    x    x    x    x    x    x    x    x    x    x    x    x
        ListOfficialKeys        .    x    x    x    x    x    x    x    x    x    x    x    x    x
        RegisterSigningKey      .    x    x    x    x    x    x    x    x    x    x    x    x    x
        RevokeSigningKey        .    .    .    .    .    .    .    .    .    .    x    .    .    x
        RewrapSigningKey        .    x    x    x    x    x    x    x    x    x    x    x    x    x
        # Verification
        FindSealedFile          x    x    x    x    x    x    x    x    x    x    x    x    x    x
        GetBundle               .    .    .    x    x    x    x    .    .    .    .    .    .    x
        # Security
        CountSignInTry          x    x    x    x    x    x    x    x    x    x    x    x    x    x
        DisableAccount          .    .    .    .    .    .    .    .    .    .    x    .    .    x
        FindAccount             x    x    x    x    x    x    x    x    x    x    x    x    x    x
        FindAccountOf           .    .    .    .    .    .    .    .    .    .    .    .    .    x
        GetAccountStamp         x    x    x    x    x    x    x    x    x    x    x    x    x    x
        OpenAccounts            .    .    .    .    .    .    .    .    .    .    .    .    .    x
        ResetAccount            .    .    .    .    .    .    .    .    .    .    x    .    .    x
        SignIn                  x    x    x    x    x    x    x    x    x    x    x    x    x    x
        StorePassword           x    x    x    x    x    x    x    x    x    x    x    x    x    x
        """;

    /// <summary>The names of the roles that each request lets through, by the request's name.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Rows { get; } = Table.Split('\n')
        .Skip(1)
        .Where(line => !line.StartsWith('#'))
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(cells => cells[0], IReadOnlySet<string> (cells) => Allowed(cells[1..]), StringComparer.Ordinal);

    private static HashSet<string> Allowed(string[] marks)
    {
        marks.Length.ShouldBe(Roles.Columns.Length);
        var allowed = marks.Index().Where(mark => mark.Item is "x").Select(mark => Roles.Columns[mark.Index].Name)
            .ToHashSet(StringComparer.Ordinal);
        // A delegate holds the principal's item: what the table lets the handler do, it lets the delegate do, and nothing else.
        if (allowed.Contains("handler"))
        {
            allowed.Add("delegate");
        }

        return allowed;
    }
}
