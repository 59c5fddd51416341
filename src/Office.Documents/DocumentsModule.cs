using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Office.Documents.Archives;
using Office.Documents.BusinessForms;
using Office.Documents.Circulations;
using Office.Documents.Dispatches;
using Office.Documents.Entries;
using Office.Documents.Exchange;
using Office.Documents.FilingSheets;
using Office.Documents.Inking;
using Office.Documents.Incomings;
using Office.Documents.Numbering;
using Office.Documents.Proofreading;
using Office.Documents.Rechecks;
using Office.Documents.Seals;
using Office.Documents.Search;
using Office.Documents.SignOffs;
using Office.Documents.Supervisions;
using Office.Documents.TextHolds;
using Office.Documents.TextVersions;
using Office.Organization;
using Office.Workflow.Definitions;
using Office.Workflow.Starts;

namespace Office.Documents;

/// <summary>Registers what the handlers of this module share. Handlers and tables are found by the host.</summary>
public static class DocumentsModule
{
    public static IServiceCollection Add(IServiceCollection services)
    {
        BusinessFormsModule.Add(services);
        AddGates(services);
        services.TryAddSingleton<OfficeDay>();
        services.AddScoped<ArrivalDesk>();
        services.AddScoped<ArrivalRecord>();
        services.AddScoped<ClerkStep>();
        services.AddScoped<DeliveryDesk>();
        services.AddScoped<DispatchChecks>();
        services.AddScoped(provider => new Lazy<DispatchChecks>(() => (DispatchChecks)provider.GetRequiredService(typeof(DispatchChecks))));
        services.AddScoped<DispatchFiles>();
        services.AddScoped<DispatchImprint>();
        services.AddScoped<DispatchProofs>();
        services.AddScoped<DispatchOpening>();
        services.AddScoped<IMatterBeginner>(provider => (DispatchOpening)provider.GetRequiredService(typeof(DispatchOpening)));
        services.AddScoped<DispatchRecord>();
        services.AddSingleton(new NeededSteps("dispatch.", [DispatchSteps.Draft]));
        services.AddScoped<DispatchStart>();
        services.AddScoped<DispatchRows>();
        services.AddScoped<DispatchSteps>();
        services.AddScoped<DispatchTexts>();
        services.AddScoped(provider => new Lazy<DispatchTexts>(() => (DispatchTexts)provider.GetRequiredService(typeof(DispatchTexts))));
        services.AddScoped<DraftAccess>();
        services.AddSingleton<FilingSheetImport>();
        services.AddScoped<HeldTexts>();
        services.AddScoped<EntryDesk>();
        services.AddScoped<ServedLeaders>();
        services.AddScoped<PrintedPapers>();
        services.AddScoped<RouteCheck>();
        services.AddScoped<SigningForm>();
        services.AddScoped<SignOffSigner>();
        services.AddScoped<SignOffWriter>();
        services.AddScoped<SubmissionRules>();
        services.AddScoped<TextAct>();
        AddRegisters(services);
        AddSeals(services);
        AddTexts(services);
        return services;
    }

    private static void AddRegisters(IServiceCollection services)
    {
        ArchivesModule.Add(services);
        SupervisionsModule.Add(services);
        services.AddScoped<IndexedForms>();
        IncomingsModule.Add(services);
        CirculationsModule.Add(services);
        services.AddScoped<IndexedTexts>();
        services.AddScoped<NumberCase>();
        services.AddScoped<NumberDesk>();
        services.AddScoped<NumberLedger>();
        services.AddScoped<PrefixShelf>();
        services.AddScoped<NumberAudit>();
        services.AddScoped<RegisterKeepers>();
        services.AddScoped<RegisterOrgans>();
        services.AddScoped<IDocumentRegister, DocumentRegister>();
    }

    private static void AddSeals(IServiceCollection services)
    {
        services.TryAddSingleton(new SealSetting());
        services.AddScoped<SealMaker>();
        services.AddScoped<SealOrders>();
        services.AddScoped<SealRecord>();
        services.AddScoped<SealRounds>();
    }

    // What holds a paper back.
    private static void AddGates(IServiceCollection services)
    {
        services.AddScoped<IssueLock>();
        services.AddScoped<IssuedTexts>();
        services.AddScoped(provider => new Lazy<IssueLock>(() => (IssueLock)provider.GetRequiredService(typeof(IssueLock))));
        services.AddScoped<SignerReturn>();
        services.AddScoped<ProofListShelf>();
        services.AddScoped(provider => new Lazy<ProofListShelf>(() => (ProofListShelf)provider.GetRequiredService(typeof(ProofListShelf))));
        services.AddScoped<PassingGate>();
        services.AddScoped<HandlingRecord>();
    }

    private static void AddTexts(IServiceCollection services)
    {
        services.AddScoped<TextHistory>();
        services.AddScoped<VersionKeeper>();
        services.AddScoped<HoldRecord>();
        services.AddScoped<FileAuthors>();
        services.AddScoped<PageInkDesk>();
    }
}
