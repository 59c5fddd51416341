using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web.Components;
using Office.Workflow.Instances;

namespace Office.Web.Startup;

/// <summary>
/// Publishes the processes of <c>seeds/processes</c> for every organ at the top that has none of that name yet; a version that
/// somebody published since is left alone.
/// </summary>
internal sealed class ProcessStep(
    IDirectorySource directory, IDispatcherSource dispatchers, IIdSource ids, FaultTexts texts, IConfiguration configuration)
    : IStartupStep
{
    public async Task<StartupRefusal?> PrepareAsync(CancellationToken cancellationToken)
    {
        var seeds = configuration["Office:Seeds"] ?? Path.Combine(AppContext.BaseDirectory, "seeds");
        foreach (var file in Directory.GetFiles(Path.Combine(seeds, "processes"), "*.bpmn").Order(StringComparer.Ordinal))
        {
            var xml = await File.ReadAllBytesAsync(file, cancellationToken);
            foreach (var organ in directory.Current.Organs.Where(organ => organ.ParentId is null))
            {
                var published = await dispatchers.For(Actor.Machine(organ.Id)).SendAsync(
                    new PublishProcess(xml, OnlyFirst: true), new CommandEnvelope(ids.Next()), cancellationToken);
                if (published.Fault is { } fault)
                {
                    return new StartupRefusal($"{Path.GetFileName(file)}: {texts.For(fault)}");
                }
            }
        }
        return null;
    }
}
