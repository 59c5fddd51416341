using Office.Web.Data;
using Office.Web.Features.Archives;
using Office.Web.Features.Boxes;
using Office.Web.Features.BusinessForms;
using Office.Web.Features.Calendars;
using Office.Web.Features.Circulations;
using Office.Web.Features.Dispatches;
using Office.Web.Features.Drafts;
using Office.Web.Features.FilingSheets;
using Office.Web.Features.Phone;
using Office.Web.Features.DutyRosters;
using Office.Web.Features.Home;
using Office.Web.Features.Processes;
using Office.Web.Features.Search;
using Office.Web.Features.Registers;
using Office.Web.Features.Files;
using Office.Web.Features.Incomings;
using Office.Web.Features.SignIn;
using Office.Web.Features.Supervisions;
using Office.Web.Features.Verify;
using Office.Web.Jobs;
using Office.Web.Layout;
using Office.Web.Reactions;
using Office.Web.Security;
using Office.Web.Startup;

namespace Office.Web;

/// <summary>Composes the whole application: what it is made of is read here and nowhere else.</summary>
internal static class OfficeApplication
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            // Settings and pages lie beside the program, wherever it is called from.
            ContentRootPath = AppContext.BaseDirectory,
        });
        // Run from the build output, the style sheets and scripts are found through the build's manifest in any environment.
        builder.WebHost.UseStaticWebAssets();
        builder.AddOfficePages();
        builder.Services.AddHomePlaces();
        builder.Services.AddOfficeData(builder.Configuration);
        builder.Services.AddOfficeDirectory();
        builder.Services.AddOfficeSecurity(builder.Configuration);
        builder.Services.AddDocumentWork(builder.Configuration);
        builder.Services.AddDraftPages();
        builder.Services.AddSheetPages().AddRegisters().AddCirculationPages().AddBoxes();
        builder.Services.AddFiles();
        builder.Services.AddVerify(builder.Configuration);
        builder.Services.AddProcessPages();
        builder.Services.AddSearchPages().AddArchivePages();
        builder.Services.AddBusinessForms().AddIncomings().AddSupervisions();
        builder.Services.AddPhone();
        DispatchesModule.Add(builder.Services);
        builder.Services.AddOfficeJobs();
        builder.Services.AddOfficeTimers();

        var app = builder.Build();
        app.UsePhone();
        app.UseOfficeSecurity();
        app.UseOfficePages();
        app.MapOfficePages();
        app.MapSignIn();
        app.MapPhone();
        app.MapFiles().MapArchive();
        app.MapVerify();
        app.MapCalendars();
        app.MapDutyRosters();
        app.MapBusinessForms().MapIncomings().MapRegisters().MapCirculations().MapBoxes().MapSupervisions();
        return app;
    }
}
