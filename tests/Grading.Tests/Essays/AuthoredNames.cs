namespace Homeroom.Grading.Tests.Essays;

/// <summary>140 names from many origins, authored here.</summary>
internal static class AuthoredNames
{
    private static readonly (string Origin, string Names)[] Origins =
    [
        (
            "West African",
            "Kofi Mensah|Adwoa Boateng|Chidinma Okonkwo|Olumide Adeyemi|Ngozi Eze|Babajide Ogunleye|Aminata Traoré|Kwame|Ifeoma Nwosu|Mamadou N’Diaye"
        ),
        ("East and South African", "Wanjiru Kamau|Tendai Moyo|Sipho Dlamini|Abebe Tesfaye|Nomvula Khumalo|Abdirahman Warsame"),
        ("Arabic", "Mohammed al-Farsi|Fatima bint Khalid|Omar ibn Said|Layla Haddad|Yusuf El-Amin|Noor al Rashid|Abd al-Rahman Saleh|Zaynab"),
        ("Vietnamese", "Nguyễn Văn An|Trần Thị Hồng|Lê Minh Khôi|Phạm Quỳnh Như|Đỗ Hoàng Long|An Nguyen|Thuy Pham"),
        ("Chinese", "Li Wei|Zhang Xiuying|Wang Fang|Ouyang Jing|Chen Mei-Ling|Xu Zhimo|Lǚ Yàn|Ng Ka Wai"),
        ("Korean", "Kim Min-jun|Park Seo-yeon|Choi Ji-woo|Lee Ha-eun|Jung Do-yun|Seo-jun"),
        ("Japanese", "Haruto Takahashi|Sakura Itō|Ren Ōtani|Yui"),
        ("Hawaiian and Pacific", "Kaʻiulani Kealoha|Keali‘i Kahananui|Leilani Makoa|ʻIolani Akana|Noelani|Sione Tuipulotu|Mele Faʻasavalu"),
        (
            "Native American",
            "Running Bear|Aponi Begay|Chaska Red Cloud|Wilma Mankiller|Joy Harjo|Tall Tree Yazzie|Takoda Little Hawk|Nizhoni Tsosie|Sitting Crow"
        ),
        ("Slavic", "Anastasia Ivanova|Tomáš Dvořák|Wojciech Szczęsny|Oleksandr Kovalenko|Milica Đorđević|Łukasz|Владимир Петров"),
        (
            "Hispanic",
            "Juan de la Cruz|María José Hernández|Xóchitl Ramírez|Ángel Muñoz|José Luis Ortega y Gasset|Guadalupe de los Santos|Jesús|Ximena"
        ),
        ("South Asian", "Priya Raghunathan|Lakshmi Iyer|Arjun Singh|Sai Venkata Subramaniam|Aarav Patel|Zainab Chowdhury|Harpreet Kaur|Tamil Selvan"),
        ("Other Asian", "Pa Houa Vang|Somchai Srisai|Nurul Aisyah binti Hassan|Dewi|Tenzin Dorje|Jose Rizal Santos"),
        (
            "Other European",
            "Siobhán O’Neill|Björk Guðmundsdóttir|Jean-Luc Picard|D’Angelo Russo|Ludwig van der Berg|Ingrid von Trapp|Aoife Ní Bhriain|João da Silva|Mehmet Can Yılmaz"
        ),
        ("African American", "DeShawn Washington|Aaliyah Jackson|Ke’Andre|LaToya Brown|Jamal Jones|Ta-Nehisi"),
        ("Hyphens and long names", "Mary-Kate Smith-Jones|Ana Luz García-Márquez|Anne-Marie|Maximiliano Alejandro Villanueva Castellanos"),
        ("In other letters", "محمد علي|李明|김민준"),
        (
            "Also words",
            "Will|May|Grace|Hope|Art|Mark|Rose|Faith|Joy|Summer|Chase|Hunter|Dawn|April|Bill|Frank|Drew|Pat|Ray|Jack|Sue|Ruby|Will Young|Grace Park"
        ),
    ];

    public static IReadOnlyList<string> All { get; } = [.. Origins.SelectMany(o => o.Names.Split('|'))];
}
