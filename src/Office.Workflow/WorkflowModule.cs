using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.Assignments;
using Office.Workflow.Deadlines;
using Office.Workflow.Definitions;
using Office.Workflow.Instances;
using Office.Workflow.Moves;
using Office.Workflow.Soundness;
using Office.Workflow.Starts;
using Office.Workflow.Versions;
using Office.Workflow.WorkItems;

namespace Office.Workflow;

/// <summary>Registers processes and work items.</summary>
public static class WorkflowModule
{
    public static IServiceCollection Add(IServiceCollection services)
    {
        services.TryAddSingleton<ProcessLibrary>();
        services.TryAddSingleton<StateMemory>();
        services.TryAddSingleton<IDirectory, SnapshotDirectory>();
        services.TryAddScoped<Stamp>();
        services.TryAddScoped<DutyStandIns>();
        services.TryAddScoped<ActingAs>();
        services.TryAddScoped<Moving>();
        services.TryAddScoped<MoveTargets>();
        services.TryAddScoped<TimerRows>();
        services.TryAddScoped<DeadlineWriter>();
        services.TryAddScoped<IProcessTimers>(provider => (DeadlineWriter)provider.GetRequiredService(typeof(DeadlineWriter)));
        AddReminders(services);
        services.TryAddScoped<Escalation>();
        services.TryAddScoped<StepRows>();
        services.TryAddScoped<StepReader>();
        services.TryAddScoped<StepWriter>();
        services.TryAddScoped<RoundWriter>();
        services.TryAddScoped<WaitWriter>();
        services.TryAddScoped<MessageDesk>();
        services.TryAddScoped<Links>();
        services.TryAddScoped<StepRunner>();
        services.TryAddScoped<VersionReader>();
        services.TryAddScoped<BoxRows>();
        services.TryAddScoped<RowReading>();
        services.TryAddScoped<IProcesses, Processes>();
        services.TryAddScoped<IDrawnSteps, DrawnSteps>();
        OrganizationModule.AddDelegations(services);
        AddPublishing(services);
        FoundationModule.AddHandlers(services, typeof(WorkflowModule).Assembly);
        FoundationModule.AddTableMaps(services, typeof(WorkflowModule).Assembly);
        return services;
    }

    private static void AddPublishing(IServiceCollection services)
    {
        services.TryAddScoped<Staffing>();
        services.TryAddScoped<NeededStepCheck>();
        services.TryAddScoped<StartClock>();
        services.TryAddScoped<StartCheck>();
        services.TryAddScoped<StepFormGate>();
        services.TryAddScoped(provider => new Lazy<IEnumerable<IStepForms>>(() => (IEnumerable<IStepForms>)provider.GetRequiredService(typeof(IEnumerable<IStepForms>))));
        services.TryAddScoped<StartFiring>();
        services.TryAddScoped<ProcessStarts>();
        services.TryAddScoped<PublishCheck>();
        services.TryAddScoped<ProcessPublisher>();
    }

    private static void AddReminders(IServiceCollection services)
    {
        services.TryAddScoped<ReminderWriter>();
        services.TryAddScoped<IReminders>(provider => (ReminderWriter)provider.GetRequiredService(typeof(ReminderWriter)));
        services.TryAddScoped<Readings.IReadings, Readings.ReadingItems>();
    }
}
