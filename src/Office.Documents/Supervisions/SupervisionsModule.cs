using Microsoft.Extensions.DependencyInjection;
using Office.Workflow.Definitions;

namespace Office.Documents.Supervisions;

/// <summary>Registers what the handlers of supervision share.</summary>
public static class SupervisionsModule
{
    public static IServiceCollection Add(IServiceCollection services) => services
        .AddSingleton(new NeededSteps(SupervisionSteps.Kind, [SupervisionSteps.Initiate, SupervisionSteps.Assign, SupervisionSteps.Report]))
        .AddScoped<ExtensionCourse>()
        .AddScoped<ExtensionStart>()
        .AddScoped<ExtensionTools>()
        .AddScoped<InitiationTools>()
        .AddScoped<ItemAssignment>()
        .AddScoped<ItemInitiation>()
        .AddScoped<ItemNumbers>()
        .AddScoped<ItemReading>()
        .AddScoped<ItemRows>()
        .AddScoped<NoticeDesk>()
        .AddScoped<ReportAsking>()
        .AddScoped<ReportWriter>()
        .AddScoped<RulesShelf>()
        .AddScoped<SupervisionCourse>()
        .AddScoped<SupervisionDesk>()
        .AddScoped<SupervisionRecord>()
        .AddScoped<SupervisionSigner>()
        .AddScoped<SupervisionTime>()
        .AddScoped<TermsCheck>()
        .AddScoped<Undertakers>()
        .AddScoped<UnitVoice>();
}
