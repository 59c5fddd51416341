using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Filling;
using Office.Documents.BusinessForms.Matters;
using Office.Documents.BusinessForms.Opinions;
using Office.Documents.BusinessForms.Publishing;
using Office.Integration.Tests.Dispatches;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.Instances;

namespace Office.Integration.Tests.BusinessForms;

/// <summary>What people do with business forms, each as their page would do it.</summary>
internal static class FormTown
{
    private static readonly string s_seeds = Path.Combine(Here(), "../../../seeds");

    /// <summary>Four days: the deputy is asked as well.</summary>
    public static FormValues Leave { get; } = Values(
        ("kind", "年休假"), ("when", "2026-12-01/2026-12-04"), ("reason", "回乡探亲"), ("leaving", "false"), ("phone", "13800138000"));

    public static FormValues Values(params (string Key, string Text)[] fields) => FormValues.Empty with
    {
        Fields = fields.ToDictionary(field => field.Key, field => field.Text, StringComparer.Ordinal),
    };

    public static FormDesign Design(string key) =>
        FormDesign.Read(File.ReadAllText(Path.Combine(s_seeds, "forms", key + ".json"))) ?? throw new InvalidDataException(key);

    extension(DispatchTown town)
    {
        /// <summary>Publishes a form of the seeds with its process, as the start of the office does.</summary>
        public async Task InstallAsync(string key)
        {
            var machine = Actor.Machine(TownDirectory.Organ);
            var xml = await File.ReadAllBytesAsync(Path.Combine(s_seeds, "processes", key + ".bpmn"), DispatchTown.Token);
            (await town.SendAsync(machine, new PublishProcess(xml))).Fault.ShouldBeNull();
            (await town.SendAsync(machine, new InstallForm(town.Office.Ids.Next(), key, Design(key)))).Fault.ShouldBeNull();
        }

        /// <summary>A draft with these values in it.</summary>
        public async Task<Guid> FillAsync(Actor actor, string key, FormValues values)
        {
            var id = town.Office.Ids.Next();
            (await town.SendAsync(actor, new StartFormMatter(id, key))).Fault.ShouldBeNull();
            (await town.SendAsync(actor, new SaveFormMatter(id, null, values, BaseRevision: 1))).Fault.ShouldBeNull();
            return id;
        }

        public async Task<Outcome<Done>> HandInAsync(Actor actor, Guid id)
        {
            var view = await town.FormAsync(actor, id);
            return await town.SendAsync(actor, new SubmitFormMatter(id, view.Item?.Id, view.Revision));
        }

        /// <summary>Fills in and hands in.</summary>
        public async Task<Guid> FileAsync(Actor actor, string key, FormValues values)
        {
            var id = await town.FillAsync(actor, key, values);
            (await town.HandInAsync(actor, id)).Fault.ShouldBeNull();
            return id;
        }

        public async Task<FormMatterView> FormAsync(Actor actor, Guid id) => (await town.AskAsync(actor, new GetFormMatter(id))).Value;

        /// <summary>Ends the actor's step, having saved what the step fills in.</summary>
        public async Task<Outcome<Guid>> DecideAsync(
            Actor actor, Guid id, string outcome = "agree", string? opinion = null, params (string Key, string Text)[] fills)
        {
            var view = await town.FormAsync(actor, id);
            if (fills.Length > 0)
            {
                var values = fills.Aggregate(view.Values, (all, one) => all.With(one.Key, one.Text));
                (await town.SendAsync(actor, new SaveFormMatter(id, view.Item!.Id, values, view.Revision))).Fault.ShouldBeNull();
                view = await town.FormAsync(actor, id);
            }

            return await town.SendAsync(actor, new DecideFormMatter(id, view.Item!.Id, outcome, opinion, view.Revision, Seen(view)));
        }
    }

    public static IReadOnlyList<byte[]> Seen(FormMatterView view) => [.. view.Opinions.Select(one => one.PayloadHash).OfType<byte[]>()];

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
