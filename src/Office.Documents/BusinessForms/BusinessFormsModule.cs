using Microsoft.Extensions.DependencyInjection;
using Office.Documents.BusinessForms.Matters;
using Office.Documents.BusinessForms.Opinions;
using Office.Documents.BusinessForms.Publishing;
using Office.Documents.BusinessForms.Registers;
using Office.Workflow.Definitions;
using Office.Workflow.Starts;

namespace Office.Documents.BusinessForms;

/// <summary>Registers what the handlers of business forms share.</summary>
public static class BusinessFormsModule
{
    public static IServiceCollection Add(IServiceCollection services)
    {
        services.AddScoped<FormCatalogue>();
        services.AddScoped<IStepForms>(provider => (FormCatalogue)provider.GetRequiredService(typeof(FormCatalogue)));
        services.AddScoped<FormClaims>();
        services.AddScoped<FormCourse>();
        services.AddScoped<FormDesk>();
        services.AddScoped<FormOpening>();
        services.AddScoped<IMatterBeginner>(provider => (FormOpening)provider.GetRequiredService(typeof(FormOpening)));
        services.AddScoped<FormPress>();
        services.AddScoped<FormReading>();
        services.AddScoped<FormRecord>();
        services.AddScoped<FormRegister>();
        services.AddScoped<FormSigner>();
        return services;
    }
}
