using Office.Documents.BusinessForms;
using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Publishing;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web.Components;

namespace Office.Web.Startup;

/// <summary>
/// Publishes the forms of <c>seeds/forms</c> for every organ at the top that has none of that key yet, each with the process of
/// the same key; a form that somebody changed since is left alone.
/// </summary>
internal sealed class FormStep(
    IDirectorySource directory, IDispatcherSource dispatchers, IIdSource ids, FaultTexts texts, IConfiguration configuration)
    : IStartupStep
{
    public async Task<StartupRefusal?> PrepareAsync(CancellationToken cancellationToken)
    {
        var forms = Path.Combine(configuration["Office:Seeds"] ?? Path.Combine(AppContext.BaseDirectory, "seeds"), "forms");
        if (!Directory.Exists(forms))
        {
            return null;
        }

        foreach (var file in Directory.GetFiles(forms, "*.json").Order(StringComparer.Ordinal))
        {
            if (FormDesign.Read(await File.ReadAllTextAsync(file, cancellationToken)) is not { } design)
            {
                return new StartupRefusal($"{Path.GetFileName(file)}: {texts.For(new FormFault.DesignUnreadable())}");
            }

            foreach (var organ in directory.Current.Organs.Where(organ => organ.ParentId is null))
            {
                var installed = await dispatchers.For(Actor.Machine(organ.Id)).SendAsync(
                    new InstallForm(ids.Next(), Path.GetFileNameWithoutExtension(file), design), new CommandEnvelope(ids.Next()), cancellationToken);
                if (installed.Fault is { } fault)
                {
                    return new StartupRefusal($"{Path.GetFileName(file)}: {texts.For(fault)}");
                }
            }
        }

        return null;
    }
}
